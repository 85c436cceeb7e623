-- id: CP19
-- title: Long plans that a senior manager looked at
-- numerator: children whose long plan has been looked at by a senior manager in time
-- denominator: children whose plan is long enough to be owed it
-- unit: percent
-- better: higher
-- period: snapshot
-- figure: share
-- clock: cp-long-plan
-- source: local standard
-- owner: head of safeguarding
-- practice: review-conference
SELECT subject_id, run AS item, due_on AS day,
       CASE WHEN due_on >= :to THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'cp-long-plan'
   AND outcome <> 'waived'
   AND counted_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
