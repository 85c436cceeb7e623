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
WITH held AS MATERIALIZED (
  SELECT s.id, s.happened_on,
         (SELECT count(DISTINCT t.agency) FROM took_part t
           WHERE t.step_id = s.id AND t.agency IN ('social-care', 'police', 'health')) AS agencies
    FROM step s
   WHERE s.kind = 'strategy-discussion'
     AND s.status = 'finished'
     AND s.happened_on BETWEEN :from AND :to
)
SELECT about.subject_id, h.id AS item, h.happened_on AS day,
       CASE WHEN h.agencies = 3 THEN 1 ELSE 0 END AS value
  FROM held h JOIN step_subject about ON about.step_id = h.id
