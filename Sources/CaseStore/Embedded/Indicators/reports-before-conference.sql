-- id: CP20
-- title: Reports shared before conference
-- numerator: reports shared with the family within the local standard before a conference
-- denominator: reports shared for conferences in the period
-- unit: percent
-- better: higher
-- period: month
-- figure: share
-- clock: report-before-conference, report-before-review
-- source: local standard
-- owner: head of safeguarding
-- practice: initial-conference, review-conference
SELECT subject_id, run AS item, ended_on AS day,
       CASE WHEN outcome = 'met' THEN 1 ELSE 0 END AS value
  FROM duty
 WHERE clock IN ('report-before-conference', 'report-before-review')
   AND outcome IN ('met', 'met-late')
   AND ended_on BETWEEN :from AND :to
