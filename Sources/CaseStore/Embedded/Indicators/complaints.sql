-- id: CO01
-- title: Complaints received
-- numerator: complaints received in the period
-- unit: complaints
-- better: context
-- period: month
-- figure: count
-- source: Children Act 1989 Representations Procedure (England) Regulations 2006
-- owner: complaints manager
-- notes: Counted once, on the day received, whatever stages it goes through: by stage they are in the register. No children are listed behind it: a complaint is for those who read the register.
SELECT id AS subject_id, id AS item, received_on AS day, 1 AS value
  FROM complaint
 WHERE received_on BETWEEN :from AND :to
