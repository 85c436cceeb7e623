-- id: AS03
-- title: Length of assessments
-- numerator: working days from the referral until the assessment was authorised
-- denominator: assessments authorised in the twelve months
-- unit: working days
-- better: lower
-- period: 12 months
-- figure: mean
-- clock: assessment
-- source: CIN census
-- owner: head of assessment
-- practice: assessment
-- notes: The same assessments as in AS02. The day of the referral is not counted, the day of the authorisation is; a time for which the clock was paused counts too. The query holds a calendar of the working days of England from 2009 to 2030: what lies outside of these years is left out.
WITH calendar (month, worked_before, days) AS (:working_days)
SELECT d.subject_id, d.run AS item, d.ended_on AS day,
       (later.worked_before + length(replace(substr(later.days, 1, CAST(substr(d.ended_on, 9, 2) AS INTEGER)), '-', '')))
       - (earlier.worked_before + length(replace(substr(earlier.days, 1, CAST(substr(d.started_on, 9, 2) AS INTEGER)), '-', ''))) AS value
  FROM duty d
  CROSS JOIN calendar earlier CROSS JOIN calendar later
 WHERE d.clock = 'assessment'
   AND d.outcome IN ('met', 'met-late')
   AND d.ended_on BETWEEN :from AND :to
   AND earlier.month = substr(d.started_on, 1, 7)
   AND later.month = substr(d.ended_on, 1, 7)
