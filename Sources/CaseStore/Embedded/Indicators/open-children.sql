-- id: CIN07
-- title: Open children
-- numerator: children with an open episode of need on the day
-- unit: children
-- better: context
-- period: snapshot
-- figure: count
-- source: local standard
-- owner: head of safeguarding
-- practice: referral-decision, closure
SELECT subject_id, id AS item, began_on AS day, 1 AS value
  FROM need
 WHERE began_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
