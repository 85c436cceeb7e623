-- id: FD05
-- title: Re-referrals within 12 months
-- numerator: referrals of a child who had an earlier referral in the twelve months before
-- denominator: referrals in the twelve months
-- unit: percent
-- better: lower
-- period: 12 months
-- figure: share
-- source: CIN census
-- owner: head of the front door
-- practice: referral-decision, contact
-- notes: Two referrals on one day count as one. A year before 29 February reads as 29 February of a year that has none, which lies between 28 February and 1 March, as it should.
SELECT n.subject_id, n.id AS item, n.began_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM need e WHERE e.subject_id = n.subject_id
                            AND e.began_on < n.began_on
                            AND e.began_on >= CAST(CAST(substr(n.began_on, 1, 4) AS INTEGER) - 1 AS TEXT)
                                             || substr(n.began_on, 5))
            THEN 1 ELSE 0 END AS value
  FROM need n
 WHERE n.began_on BETWEEN :from AND :to
