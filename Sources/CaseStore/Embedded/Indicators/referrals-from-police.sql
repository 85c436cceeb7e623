-- id: FD10
-- title: Referrals from the police
-- numerator: referrals whose source is the police
-- denominator: referrals in the period
-- unit: percent
-- better: context
-- period: 12 months
-- figure: share
-- source: CIN census
-- owner: head of the front door
-- practice: referral-decision, contact
SELECT subject_id, id AS item, began_on AS day,
       CASE WHEN source = '6' THEN 1 ELSE 0 END AS value
  FROM need
 WHERE began_on BETWEEN :from AND :to
   AND source IS NOT NULL
