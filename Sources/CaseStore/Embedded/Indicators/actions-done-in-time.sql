-- id: AC01
-- title: Actions done in time
-- numerator: actions about a child that were done by the day agreed at first
-- denominator: actions about a child that fell due in the period, by the day agreed at first, were not given up, and were done or have been reviewed
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- source: local standard
-- owner: principal social worker
-- notes: A later day that is agreed does not make an action punctual. An action that nobody has called done does not count until it has been looked at: until the child’s next core group, review of the plan or supervision since the day agreed has been held, or is late.
SELECT a.subject_id, a.id AS item, coalesce(a.first_due_on, a.due_on) AS day,
       CASE WHEN a.done_on <= coalesce(a.first_due_on, a.due_on) THEN 1 ELSE 0 END AS value
  FROM action a
  LEFT JOIN (SELECT subject_id, max(started_on) AS reviewed_on
               FROM duty
              WHERE clock IN ('core-group', 'cin-review', 'case-supervision')
                AND outcome = 'open'
                AND due_on >= :to
              GROUP BY subject_id) r ON r.subject_id = a.subject_id
 WHERE coalesce(a.first_due_on, a.due_on) BETWEEN :from AND :to
   AND a.dropped_on IS NULL
   AND (a.done_on IS NOT NULL OR coalesce(r.reviewed_on, '9999-12-31') > coalesce(a.first_due_on, a.due_on))
   AND EXISTS (SELECT 1 FROM subject s WHERE s.id = a.subject_id AND s.kind = 'child')
