-- id: CIN02
-- title: Child in need plans made in time
-- numerator: children whose child in need plan was made within the local standard
-- denominator: children whose plan was made in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: cin-plan
-- source: local standard
-- owner: head of safeguarding
-- practice: child-in-need-plan
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'cin-plan'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
