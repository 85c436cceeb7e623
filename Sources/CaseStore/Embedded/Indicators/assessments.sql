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
SELECT about.subject_id, a.id AS item, substr(a.finished_at, 1, 10) AS day, 1 AS value
  FROM step a JOIN step_subject about ON about.step_id = a.id
 WHERE a.kind = 'assessment'
   AND a.status = 'finished'
   AND substr(a.finished_at, 1, 10) BETWEEN :from AND :to
