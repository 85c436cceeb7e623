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
SELECT about.subject_id, s.id AS item, s.happened_on AS day,
       CASE WHEN (SELECT count(DISTINCT t.agency) FROM took_part t
                   WHERE t.step_id = s.id AND t.agency IN ('social-care', 'police', 'health')) = 3
            THEN 1 ELSE 0 END AS value
  FROM step s JOIN step_subject about ON about.step_id = s.id
 WHERE s.kind = 'strategy-discussion'
   AND s.status = 'finished'
   AND s.happened_on BETWEEN :from AND :to
