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
SELECT p.subject_id, p.id AS item, p.began_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM duty d WHERE d.subject_id = p.subject_id AND d.clock = 'review-conference'
                            AND d.started_on >= p.began_on AND d.outcome <> 'waived'
                            AND d.due_on BETWEEN :from AND :to
                            AND coalesce(d.ended_on, :to) > d.due_on)
            THEN 0 ELSE 1 END AS value
  FROM protection_plan p
 WHERE p.began_on <= :to
   AND (p.ended_on IS NULL OR p.ended_on > :to)
   AND EXISTS (SELECT 1 FROM duty d WHERE d.subject_id = p.subject_id AND d.clock = 'review-conference'
                  AND d.counted_on = p.began_on AND d.due_on <= :to)