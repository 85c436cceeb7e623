-- id: FD03
-- title: Contacts that become referrals
-- numerator: decisions that accepted a contact as a referral
-- denominator: decisions on contacts in the period
-- unit: percent
-- better: context
-- period: month
-- figure: share
-- source: local standard
-- owner: head of the front door
-- practice: contact
SELECT r.subject_id, r.step_id AS item, r.happened_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM need n WHERE n.subject_id = r.subject_id AND n.began_by = r.step_id)
            THEN 1 ELSE 0 END AS value
  FROM recorded r
 WHERE r.kind = 'referral-decision'
   AND r.happened_on BETWEEN :from AND :to
