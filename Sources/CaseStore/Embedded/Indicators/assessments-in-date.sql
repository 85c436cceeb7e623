-- id: AS08
-- title: Open children with an assessment in date
-- numerator: open children whose latest assessment is younger than the local standard allows
-- denominator: open children whose assessment can go out of date
-- unit: percent
-- better: higher
-- period: snapshot
-- figure: share
-- clock: assessment-age-cin, assessment-age-cp
-- source: local standard
-- owner: head of assessment
-- practice: assessment
SELECT subject_id, run AS item, due_on AS day,
       CASE WHEN due_on >= :to THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock IN ('assessment-age-cin', 'assessment-age-cp')
   AND outcome <> 'waived'
   AND counted_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
