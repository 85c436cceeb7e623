-- id: CP18
-- title: Children who took part in their conference
-- numerator: conferences about a child of four or more in which the child’s views were conveyed
-- denominator: conferences about a child of four or more
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- source: Annex A list 7; SSDA903 participation codes
-- owner: head of safeguarding
-- practice: initial-conference, review-conference
WITH conference AS MATERIALIZED (
  SELECT subject_id, step_id, happened_on, own ->> 'participation' AS participation
    FROM recorded
   WHERE kind IN ('initial-conference', 'review-conference')
     AND happened_on BETWEEN :from AND :to
)
SELECT subject_id, step_id AS item, happened_on AS day,
       CASE WHEN participation IN ('PN1', 'PN2', 'PN3', 'PN5', 'PN6') THEN 1 ELSE 0 END AS value
  FROM conference
 WHERE participation <> 'PN0'
