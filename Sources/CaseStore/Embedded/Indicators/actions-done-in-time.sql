-- id: AC01
-- title: Actions done in time
-- numerator: actions about a child that were done by the day agreed
-- denominator: actions about a child that fell due in the period and were not given up
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- source: local standard
-- owner: principal social worker
SELECT subject_id, id AS item, due_on AS day,
       CASE WHEN done_on <= due_on THEN 1 ELSE 0 END AS value
  FROM action
 WHERE due_on BETWEEN :from AND :to
   AND dropped_on IS NULL
   AND EXISTS (SELECT 1 FROM subject s WHERE s.id = action.subject_id AND s.kind = 'child')
