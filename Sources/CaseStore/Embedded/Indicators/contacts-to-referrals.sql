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
SELECT about.subject_id, s.id AS item, s.happened_on AS day,
       CASE WHEN EXISTS (SELECT 1 FROM need n WHERE n.subject_id = about.subject_id AND n.began_by = s.id)
            THEN 1 ELSE 0 END AS value
  FROM step s JOIN step_subject about ON about.step_id = s.id
 WHERE s.kind = 'referral-decision'
   AND s.status = 'finished'
   AND s.happened_on BETWEEN :from AND :to
