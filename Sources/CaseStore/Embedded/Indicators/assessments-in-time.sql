-- id: AS02
-- title: Assessments within 45 working days
-- numerator: assessments authorised within 45 working days of the referral
-- denominator: assessments authorised in the twelve months
-- unit: percent
-- better: higher
-- period: 12 months
-- figure: share
-- clock: assessment
-- source: Working Together to Safeguard Children
-- owner: head of assessment
-- practice: assessment
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'assessment'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
