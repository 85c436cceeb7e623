-- id: CP01
-- title: Strategy discussions with police and health
-- numerator: strategy discussions in which social care, the police and health all took part
-- denominator: strategy discussions held in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: strategy-discussion
-- source: Working Together to Safeguard Children
-- owner: head of safeguarding
-- practice: strategy-discussion
SELECT r.subject_id, r.step_id AS item, r.happened_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM took_part t WHERE t.step_id = r.step_id AND t.agency = 'social-care')
             AND EXISTS (SELECT 1 FROM took_part t WHERE t.step_id = r.step_id AND t.agency = 'police')
             AND EXISTS (SELECT 1 FROM took_part t WHERE t.step_id = r.step_id AND t.agency = 'health')
            THEN 1 ELSE 0 END AS value
  FROM recorded r
 WHERE r.kind = 'strategy-discussion'
   AND r.happened_on BETWEEN :from AND :to