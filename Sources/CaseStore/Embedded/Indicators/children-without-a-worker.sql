-- id: AS07
-- title: Unallocated children
-- numerator: open children with no worker for more than the day that the standard gives
-- denominator: open children
-- unit: percent
-- better: lower
-- period: snapshot
-- figure: share
-- clock: allocation
-- source: local standard
-- owner: head of assessment
-- practice: allocation
SELECT n.subject_id, n.id AS item, n.began_on AS day,
       CASE WHEN n.subject_id IN (SELECT d.subject_id FROM duty d
                                   WHERE d.clock = 'allocation' AND d.outcome <> 'waived' AND d.due_on < :to
                                     AND (d.ended_on IS NULL OR d.ended_on > :to))
            THEN 1 ELSE 0 END AS value
  FROM need n
 WHERE n.began_on <= :to
   AND (n.ended_on IS NULL OR n.ended_on > :to)
