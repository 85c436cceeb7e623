-- id: CP02
-- title: Section 47 enquiries
-- numerator: section 47 enquiries begun in the twelve months
-- denominator: children of 0 to 17 in the area
-- unit: per 10,000
-- better: context
-- period: 12 months
-- figure: rate
-- source: Children Act 1989 s.47; CIN census
-- owner: head of safeguarding
-- practice: section-47-enquiry
SELECT subject_id, id AS item, began_on AS day, 1 AS value
  FROM enquiry
 WHERE began_on BETWEEN :from AND :to
