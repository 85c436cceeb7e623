-- id: CP11
-- title: Children on a plan visited in time
-- numerator: children on a plan whose next visit is not overdue
-- denominator: children on a plan who are owed a visit
-- unit: percent
-- better: higher
-- period: snapshot
-- figure: share
-- clock: cp-visit
-- source: local standard
-- owner: head of safeguarding
-- practice: visit
SELECT subject_id, run AS item, due_on AS day,
       CASE WHEN due_on >= :to THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'cp-visit'
   AND outcome <> 'waived'
   AND counted_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
