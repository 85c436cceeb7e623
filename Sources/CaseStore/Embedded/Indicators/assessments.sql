-- id: AS01
-- title: Assessments
-- numerator: assessments authorised in the twelve months
-- denominator: children of 0 to 17 in the area
-- unit: per 10,000
-- better: context
-- period: 12 months
-- figure: rate
-- source: CIN census
-- owner: head of assessment
-- practice: assessment
SELECT subject_id, step_id AS item, finished_on AS day, 1 AS value
  FROM recorded
 WHERE kind = 'assessment'
   AND finished_on BETWEEN :from AND :to
