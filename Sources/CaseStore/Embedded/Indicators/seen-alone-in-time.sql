-- id: CP12
-- title: Children on a plan seen alone in time
-- numerator: children on a plan who were last seen alone within the local standard
-- denominator: children on a plan who are owed to be seen alone
-- unit: percent
-- better: higher
-- period: snapshot
-- figure: share
-- clock: cp-seen-alone
-- source: local standard
-- owner: head of safeguarding
-- practice: visit
-- notes: Where the child is too young or declined and the worker said so, the visit counts.
SELECT subject_id, run AS item, due_on AS day,
       CASE WHEN due_on >= :to THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'cp-seen-alone'
   AND outcome <> 'waived'
   AND counted_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
