-- id: CIN01
-- title: Children in need
-- numerator: children with an open episode of need on the day
-- denominator: children of 0 to 17 in the area
-- unit: per 10,000
-- better: context
-- period: snapshot
-- figure: rate
-- source: Children Act 1989 s.17; CIN census
-- owner: head of safeguarding
-- practice: referral-decision, closure
SELECT subject_id, id AS item, began_on AS day, 1 AS value
  FROM need
 WHERE began_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
