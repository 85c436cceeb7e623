-- id: CP10
-- title: Children whose review conferences were all in time
-- numerator: children on a plan for three months or more none of whose reviews was late
-- denominator: children on a plan for three months or more
-- unit: percent
-- better: higher
-- period: year to 31 March
-- figure: share
-- clock: review-conference
-- source: Working Together to Safeguard Children; CIN census
-- owner: head of safeguarding
-- practice: review-conference
SELECT p.subject_id, p.id AS item, p.began_on AS day,
       CASE WHEN max(CASE WHEN d.started_on >= p.began_on AND d.outcome <> 'waived'
                           AND d.due_on BETWEEN :from AND :to AND coalesce(d.ended_on, :to) > d.due_on
                          THEN 1 ELSE 0 END) = 1
            THEN 0 ELSE 1 END AS value
  FROM duty d JOIN protection_plan p ON p.subject_id = d.subject_id
 WHERE d.clock = 'review-conference'
   AND d.due_on <= :to
   AND p.began_on <= :to
   AND (p.ended_on IS NULL OR p.ended_on > :to)
 GROUP BY p.subject_id, p.id, p.began_on
HAVING max(CASE WHEN d.counted_on = p.began_on THEN 1 ELSE 0 END) = 1
