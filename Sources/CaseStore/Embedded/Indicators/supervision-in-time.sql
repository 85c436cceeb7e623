-- id: QA06
-- title: Case supervision in time
-- numerator: open children whose next supervision on their file is not overdue
-- denominator: open children who are owed supervision
-- unit: percent
-- better: higher
-- period: snapshot
-- figure: share
-- clock: case-supervision
-- source: local standard
-- owner: principal social worker
-- practice: case-supervision
SELECT subject_id, run AS item, due_on AS day,
       CASE WHEN due_on >= :to THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'case-supervision'
   AND outcome <> 'waived'
   AND counted_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
