-- id: QA09
-- title: Visits written up in time
-- numerator: visits written up within the local standard
-- denominator: visits written up in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: visit-record
-- source: local standard
-- owner: principal social worker
-- practice: visit
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'visit-record'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
