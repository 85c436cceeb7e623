-- id: CP06
-- title: Children on a child protection plan
-- numerator: children on a plan on the day
-- denominator: children of 0 to 17 in the area
-- unit: per 10,000
-- better: context
-- period: snapshot
-- figure: rate
-- source: CIN census; Annex A list 7
-- owner: head of safeguarding
-- practice: initial-conference, review-conference
SELECT p.subject_id, p.id AS item, p.began_on AS day, 1 AS value
  FROM protection_plan p
 WHERE p.began_on <= :to
   AND (p.ended_on IS NULL OR p.ended_on > :to)
