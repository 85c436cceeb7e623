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
SELECT about.subject_id, s.id AS item, s.happened_on AS day, 1 AS value
  FROM step s JOIN step_subject about ON about.step_id = s.id
 WHERE s.kind = 'contact'
   AND s.status = 'finished'
   AND s.happened_on BETWEEN :from AND :to
