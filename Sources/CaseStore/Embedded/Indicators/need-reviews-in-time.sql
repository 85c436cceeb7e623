-- id: CIN03
-- title: Child in need reviews in time
-- numerator: children on a child in need plan whose next review is not overdue
-- denominator: children on a child in need plan who are owed a review
-- unit: percent
-- better: higher
-- period: snapshot
-- figure: share
-- clock: cin-review
-- source: local standard
-- owner: head of safeguarding
-- practice: child-in-need-review
SELECT subject_id, run AS item, due_on AS day,
       CASE WHEN due_on >= :to THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'cin-review'
   AND outcome <> 'waived'
   AND counted_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
