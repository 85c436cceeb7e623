-- id: CP08
-- title: Second plan within 2 years
-- numerator: plans begun within twenty-four months of the end of an earlier one
-- denominator: plans begun in the twelve months
-- unit: percent
-- better: lower
-- period: 12 months
-- figure: share
-- source: CIN census
-- owner: head of safeguarding
-- practice: initial-conference
SELECT p.subject_id, p.id AS item, p.began_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM protection_plan e WHERE e.subject_id = p.subject_id
                            AND e.ended_on <= p.began_on AND e.began_on < p.began_on
                            AND e.ended_on >= CAST(CAST(substr(p.began_on, 1, 4) AS INTEGER) - 2 AS TEXT)
                                             || substr(p.began_on, 5))
            THEN 1 ELSE 0 END AS value
  FROM protection_plan p
 WHERE p.began_on BETWEEN :from AND :to
