-- id: FD06
-- title: Referrals decided within 1 working day
-- numerator: referrals accepted within one working day of the contact that led to them
-- denominator: referrals accepted in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: contact-decision
-- source: Working Together to Safeguard Children
-- owner: head of the front door
-- practice: referral-decision, contact
-- notes: A referral is a contact that opened an episode of need.
SELECT d.subject_id, d.run AS item, d.ended_on AS day,
       CASE WHEN d.outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty d
  JOIN need n ON n.subject_id = d.subject_id AND n.began_on = d.ended_on
 WHERE d.clock = 'contact-decision'
   AND d.outcome IN ('met', 'met-late')
   AND d.ended_on BETWEEN :from AND :to
