-- id: CP14
-- title: First core group within 10 working days
-- numerator: plans whose first core group was held within ten working days
-- denominator: plans whose first core group was held in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: core-group
-- source: Working Together to Safeguard Children
-- owner: head of safeguarding
-- practice: core-group
SELECT d.subject_id, d.run AS item, d.ended_on AS day,
       CASE WHEN d.outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty d
  JOIN protection_plan p ON p.subject_id = d.subject_id AND p.began_on = d.counted_on
 WHERE d.clock = 'core-group'
   AND d.outcome IN ('met', 'met-late')
   AND d.ended_on BETWEEN :from AND :to
