-- id: WF04
-- title: Average caseload
-- numerator: children held on the day
-- denominator: workers who hold any
-- unit: children
-- better: lower
-- period: snapshot
-- figure: mean
-- source: Children’s social work workforce census
-- owner: head of workforce
-- practice: allocation
-- notes: One row a worker: it has no child behind it.
SELECT NULL AS subject_id, worker AS item, :to AS day, count(*) AS value
  FROM allocation
 WHERE worker IS NOT NULL
   AND began_on <= :to
   AND (ended_on IS NULL OR ended_on > :to)
 GROUP BY worker
