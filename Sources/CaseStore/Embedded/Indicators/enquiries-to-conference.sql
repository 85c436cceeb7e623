-- id: CP03
-- title: Enquiries that led to a conference
-- numerator: enquiries that found that a conference was needed
-- denominator: enquiries concluded in the twelve months
-- unit: percent
-- better: context
-- period: 12 months
-- figure: share
-- source: CIN census
-- owner: head of safeguarding
-- practice: section-47-enquiry
SELECT subject_id, id AS item, ended_on AS day,
       CASE WHEN conference_needed = 'yes' THEN 1 ELSE 0 END AS value
  FROM enquiry
 WHERE ended_on BETWEEN :from AND :to
   AND conference_needed IS NOT NULL
