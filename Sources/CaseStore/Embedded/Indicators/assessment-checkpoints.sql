-- id: AS06
-- title: Assessment review points held in time
-- numerator: managers’ review points of open assessments that are not overdue
-- denominator: children whose assessment is open
-- unit: percent
-- better: higher
-- period: snapshot
-- figure: share
-- clock: assessment-review-point
-- source: local standard
-- owner: head of assessment
-- practice: assessment
SELECT subject_id, run AS item, due_on AS day,
       CASE WHEN due_on >= :to THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'assessment-review-point'
   AND outcome <> 'waived'
   AND counted_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
