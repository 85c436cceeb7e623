-- id: CP07
-- title: Second or later plan, ever
-- numerator: plans begun of children who had been on one before
-- denominator: plans begun in the twelve months
-- unit: percent
-- better: lower
-- period: 12 months
-- figure: share
-- source: CIN census
-- owner: head of safeguarding
-- practice: initial-conference
-- notes: Plans elsewhere count when the conference recorded how many there had been.
SELECT p.subject_id, p.id AS item, p.began_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM protection_plan e WHERE e.subject_id = p.subject_id AND e.began_on < p.began_on)
              OR coalesce(p.earlier_plans, '0') NOT IN ('0', '')
            THEN 1 ELSE 0 END AS value
  FROM protection_plan p
 WHERE p.began_on BETWEEN :from AND :to
