-- id: CP21
-- title: Conference records in time
-- numerator: records of conferences finished within the local standard
-- denominator: records of conferences finished in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: conference-record
-- source: local standard
-- owner: head of safeguarding
-- practice: initial-conference, review-conference
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'conference-record'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
