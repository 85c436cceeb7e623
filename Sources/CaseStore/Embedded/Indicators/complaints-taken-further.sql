-- id: CO04
-- title: Complaints taken beyond the first stage
-- numerator: complaints answered at stage 1 that then went to an investigation or a panel
-- denominator: complaints answered at stage 1 in the twelve months
-- unit: percent
-- better: lower
-- period: 12 months
-- figure: share
-- source: Children Act 1989 Representations Procedure (England) Regulations 2006
-- owner: complaints manager
-- notes: One that was withdrawn at stage 1 was not answered. No children are listed behind it: a complaint is for those who read the register.
SELECT c.id AS subject_id, c.id AS item, s.answered_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM complaint_stage n WHERE n.complaint_id = c.id AND n.stage > 1)
            THEN 1 ELSE 0 END AS value
  FROM complaint_stage s JOIN complaint c ON c.id = s.complaint_id
 WHERE s.stage = 1
   AND s.outcome <> 'withdrawn'
   AND s.answered_on BETWEEN :from AND :to
