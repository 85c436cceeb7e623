-- id: FD11
-- title: Repeat contacts
-- numerator: children with three contacts or more in the twelve months and no assessment in them
-- denominator: children with any contact in the twelve months
-- unit: percent
-- better: lower
-- period: 12 months
-- figure: share
-- source: local standard
-- owner: head of the front door
-- adds-up: no
-- practice: contact
SELECT c.subject_id, c.subject_id AS item, max(s.happened_on) AS day,
       CASE WHEN count(*) >= 3
             AND c.subject_id NOT IN (SELECT about.subject_id
                                        FROM step a JOIN step_subject about ON about.step_id = a.id
                                       WHERE a.kind = 'assessment' AND a.status = 'finished'
                                         AND substr(a.finished_at, 1, 10) BETWEEN :from AND :to)
            THEN 1 ELSE 0 END AS value
  FROM step s JOIN step_subject c ON c.step_id = s.id
 WHERE s.kind = 'contact'
   AND s.status = 'finished'
   AND s.happened_on BETWEEN :from AND :to
 GROUP BY c.subject_id
