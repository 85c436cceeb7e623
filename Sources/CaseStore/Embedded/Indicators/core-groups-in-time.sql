-- id: CP13
-- title: Core groups in time
-- numerator: children on a plan whose next core group is not overdue
-- denominator: children on a plan who are owed a core group
-- unit: percent
-- better: higher
-- period: snapshot
-- figure: share
-- clock: core-group
-- source: Working Together to Safeguard Children
-- owner: head of safeguarding
-- practice: core-group
SELECT subject_id, run AS item, due_on AS day,
       CASE WHEN due_on >= :to THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'core-group'
   AND outcome <> 'waived'
   AND counted_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
