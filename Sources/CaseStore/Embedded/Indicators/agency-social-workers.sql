-- id: WF02
-- title: Agency social workers
-- numerator: agency staff in posts that need a registered social worker
-- denominator: staff in post on the day in posts that need a registered social worker
-- unit: percent
-- better: lower
-- period: snapshot
-- figure: share
-- source: Children’s social work workforce census
-- owner: head of workforce
-- notes: By head: the register of staff holds no hours, so it is not the rate of full-time equivalents of the census.
SELECT id AS subject_id, id AS item, started_on AS day, agency AS value
  FROM staff_member
 WHERE needs_registration = 1
   AND started_on <= :to
   AND (left_on IS NULL OR left_on > :to)
