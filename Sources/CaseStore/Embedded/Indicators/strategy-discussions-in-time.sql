-- id: CP01T
-- title: Strategy discussions in time
-- numerator: strategy discussions held within the local standard
-- denominator: strategy discussions held in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: strategy-discussion
-- source: Working Together to Safeguard Children
-- owner: head of safeguarding
-- practice: strategy-discussion
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'strategy-discussion'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
