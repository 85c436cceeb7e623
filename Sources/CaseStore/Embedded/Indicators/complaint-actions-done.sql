-- id: CO07
-- title: Learning from complaints done in time
-- numerator: actions from complaints that were done by the day agreed at first
-- denominator: actions from complaints that fell due in the twelve months, by the day agreed at first, and were not given up
-- unit: percent
-- better: higher
-- period: 12 months
-- figure: share
-- source: local standard
-- owner: complaints manager
-- notes: No children are listed behind it: a complaint is for those who read the register.
SELECT c.id AS subject_id, a.id AS item, coalesce(a.first_due_on, a.due_on) AS day,
       CASE WHEN a.done_on <= coalesce(a.first_due_on, a.due_on) THEN 1 ELSE 0 END AS value
  FROM complaint c CROSS JOIN action a
 WHERE a.subject_id = c.id
   AND coalesce(a.first_due_on, a.due_on) BETWEEN :from AND :to
   AND a.dropped_on IS NULL
