-- id: AS05
-- title: Assessments ending in no further action
-- numerator: assessments whose outcome for the child was no further action
-- denominator: assessments authorised in the twelve months, with an outcome
-- unit: percent
-- better: context
-- period: 12 months
-- figure: share
-- source: CIN census
-- owner: head of assessment
-- practice: assessment
-- notes: A child of whom nothing more is asked here may have been stepped down to early help or passed to another agency: those are other outcomes. Assessments that were brought in from another system without an outcome are left out.
SELECT r.subject_id, r.step_id AS item, substr(a.finished_at, 1, 10) AS day,
       CASE WHEN r.own ->> 'outcome' = 'nfa' THEN 1 ELSE 0 END AS value
  FROM step a JOIN recorded r ON r.step_id = a.id
 WHERE a.kind = 'assessment'
   AND a.status = 'finished'
   AND substr(a.finished_at, 1, 10) BETWEEN :from AND :to
   AND r.own ->> 'outcome' IS NOT NULL
