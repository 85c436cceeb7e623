-- id: CP05
-- title: Initial conferences that led to a plan
-- numerator: initial conferences after which a plan began
-- denominator: initial conferences held in the twelve months
-- unit: percent
-- better: context
-- period: 12 months
-- figure: share
-- source: local standard
-- owner: head of safeguarding
-- practice: initial-conference, review-conference
SELECT r.subject_id, r.step_id AS item, r.happened_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM protection_plan p WHERE p.subject_id = r.subject_id AND p.began_by = r.step_id)
            THEN 1 ELSE 0 END AS value
  FROM recorded r
 WHERE r.kind = 'initial-conference'
   AND r.happened_on BETWEEN :from AND :to
