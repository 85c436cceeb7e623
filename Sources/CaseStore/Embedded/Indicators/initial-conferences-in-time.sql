-- id: CP04
-- title: Initial conferences within 15 working days
-- numerator: initial conferences held within 15 working days of the strategy discussion
-- denominator: initial conferences held in the twelve months
-- unit: percent
-- better: higher
-- period: 12 months
-- figure: share
-- clock: initial-conference
-- source: Working Together to Safeguard Children
-- owner: head of safeguarding
-- practice: initial-conference
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'initial-conference'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
