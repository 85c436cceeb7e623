-- id: AS04
-- title: Assessments with the child seen in time
-- numerator: children seen within the local standard of the start of their assessment
-- denominator: children seen for an assessment in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: assessment-child-seen
-- source: Working Together to Safeguard Children
-- owner: head of assessment
-- practice: assessment
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'assessment-child-seen'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
