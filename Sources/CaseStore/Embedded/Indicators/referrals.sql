-- id: FD04
-- title: Referrals
-- numerator: referrals accepted in the twelve months
-- denominator: children of 0 to 17 in the area
-- unit: per 10,000
-- better: context
-- period: 12 months
-- figure: rate
-- source: CIN census
-- owner: head of the front door
-- practice: referral-decision, contact
SELECT subject_id, id AS item, began_on AS day, 1 AS value
  FROM need
 WHERE began_on BETWEEN :from AND :to
