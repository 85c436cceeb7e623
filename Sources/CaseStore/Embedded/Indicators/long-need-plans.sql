-- id: CIN05
-- title: Child in need plans open over 12 months
-- numerator: child in need plans that have been open for more than twelve months
-- denominator: child in need plans open on the day
-- unit: percent
-- better: lower
-- period: snapshot
-- figure: share
-- source: local standard
-- owner: head of safeguarding
-- practice: child-in-need-review
SELECT subject_id, id AS item, began_on AS day,
       CASE WHEN began_on < CAST(CAST(substr(:to, 1, 4) AS INTEGER) - 1 AS TEXT) || substr(:to, 5) THEN 1 ELSE 0 END AS value
  FROM need_plan
 WHERE began_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
