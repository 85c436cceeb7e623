-- id: CP09
-- title: Plans that lasted 2 years or more
-- numerator: plans that had lasted two years or more when they ended
-- denominator: plans ended in the twelve months
-- unit: percent
-- better: lower
-- period: 12 months
-- figure: share
-- source: CIN census
-- owner: head of safeguarding
-- practice: review-conference
SELECT subject_id, id AS item, ended_on AS day,
       CASE WHEN ended_on >= CAST(CAST(substr(began_on, 1, 4) AS INTEGER) + 2 AS TEXT) || substr(began_on, 5)
            THEN 1 ELSE 0 END AS value
  FROM protection_plan
 WHERE ended_on BETWEEN :from AND :to
