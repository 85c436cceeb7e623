-- id: FD02
-- title: Contacts decided within 1 working day
-- numerator: contacts about a child decided by a manager within one working day of being received
-- denominator: contacts about a child that were decided in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: contact-decision
-- source: Working Together to Safeguard Children
-- owner: head of the front door
-- practice: contact
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'contact-decision'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
