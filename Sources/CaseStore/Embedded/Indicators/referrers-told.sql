-- id: FD08
-- title: Referrers told the outcome
-- numerator: referrers told what was decided within the local standard
-- denominator: referrers who were told in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: referrer-feedback
-- source: Working Together to Safeguard Children
-- owner: head of the front door
-- practice: referral-decision
-- notes: Referrers who cannot be told, such as the anonymous, owe nothing.
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock = 'referrer-feedback'
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
