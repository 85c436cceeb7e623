-- id: FD01
-- title: Contacts
-- numerator: contacts about a child received in the period
-- denominator: children of 0 to 17 in the area
-- unit: per 10,000
-- better: context
-- period: month
-- figure: rate
-- source: Annex A; ChAT
-- owner: head of the front door
-- practice: contact
-- notes: A contact about three children counts three times, as in Annex A.
SELECT subject_id, step_id AS item, happened_on AS day, 1 AS value
  FROM recorded
 WHERE kind = 'contact'
   AND happened_on BETWEEN :from AND :to
