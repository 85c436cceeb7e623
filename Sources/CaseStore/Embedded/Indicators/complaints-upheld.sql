-- id: CO05
-- title: Complaints upheld
-- numerator: complaints whose last answer upheld them, wholly or in part
-- denominator: complaints closed in the twelve months
-- unit: percent
-- better: context
-- period: 12 months
-- figure: share
-- source: Children Act 1989 Representations Procedure (England) Regulations 2006
-- owner: complaints manager
-- notes: No children are listed behind it: a complaint is for those who read the register.
SELECT c.id AS subject_id, c.id AS item, c.closed_on AS day,
       CASE WHEN s.outcome IN ('upheld', 'partly') THEN 1 ELSE 0 END AS value
  FROM complaint c JOIN complaint_stage s ON s.complaint_id = c.id
 WHERE c.closed_on BETWEEN :from AND :to
   AND s.outcome IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM complaint_stage n
                    WHERE n.complaint_id = c.id AND n.stage > s.stage AND n.outcome IS NOT NULL)
