-- id: CP15PHY
-- title: Plans in the category physical abuse
-- numerator: children on a plan whose category is physical abuse
-- denominator: children on a plan
-- unit: percent
-- better: context
-- period: snapshot
-- figure: share
-- source: CIN census
-- owner: head of safeguarding
-- practice: initial-conference, review-conference
-- family: plans by category
SELECT p.subject_id, p.id AS item, p.began_on AS day,
       CASE WHEN p.category = 'PHY' THEN 1 ELSE 0 END AS value
  FROM protection_plan p
 WHERE p.began_on <= :to
   AND (p.ended_on IS NULL OR p.ended_on > :to)
