-- id: CP17
-- title: Enquiries with nothing further
-- numerator: enquiries that found no conference needed
-- denominator: enquiries concluded in the twelve months
-- unit: percent
-- better: context
-- period: 12 months
-- figure: share
-- source: local standard
-- owner: head of safeguarding
-- practice: section-47-enquiry
SELECT subject_id, id AS item, ended_on AS day,
       CASE WHEN conference_needed = 'no' THEN 1 ELSE 0 END AS value
  FROM enquiry
 WHERE ended_on BETWEEN :from AND :to
   AND conference_needed IS NOT NULL
