-- id: CP16
-- title: Plans that ended within 3 months
-- numerator: plans that ended within three months of beginning
-- denominator: plans ended in the twelve months
-- unit: percent
-- better: context
-- period: 12 months
-- figure: share
-- source: CIN census
-- owner: head of safeguarding
-- practice: review-conference
-- notes: Three months are counted by the clock of the first review conference.
SELECT p.subject_id, p.id AS item, p.ended_on AS day,
       CASE WHEN d.due_on >= p.ended_on THEN 1 ELSE 0 END AS value
  FROM protection_plan p
  LEFT JOIN (SELECT subject_id, counted_on, max(due_on) AS due_on
               FROM duty
              WHERE clock = 'review-conference' AND due_on >= :from
              GROUP BY subject_id, counted_on) d ON d.subject_id = p.subject_id AND d.counted_on = p.began_on
 WHERE p.ended_on BETWEEN :from AND :to
