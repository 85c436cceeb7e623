-- What analysts and indicators read the record through: finished practice, one row for each child it is about.
CREATE VIEW recorded AS
SELECT s.id AS step_id, s.kind, ss.subject_id, s.happened_on, s.opened_on, s.opened_by, v.version, v.worker_id,
       v.authorised_by, substr(v.finished_at, 1, 10) AS finished_on,
       -- The answers that all the children share, and those about this child; ask with ->> 'field'.
       v.answers -> 'shared' AS shared, json_extract(v.answers, '$.each."' || ss.subject_id || '"') AS own
  FROM step s
  JOIN step_version v ON v.step_id = s.id AND v.version = s.version
  JOIN step_subject ss ON ss.step_id = s.id
 WHERE s.status = 'finished';

-- Who took part in a meeting, in the room or at the other end of a line; not who only sent a report.
CREATE VIEW took_part AS
SELECT s.id AS step_id, row.value ->> 'agency' AS agency, row.value ->> 'name' AS name
  FROM step s
  JOIN step_version v ON v.step_id = s.id AND v.version = s.version, json_each(v.answers, '$.shared.attendance') AS row
 WHERE s.status = 'finished'
   AND row.value ->> 'presence' IN ('present', 'remotely');
