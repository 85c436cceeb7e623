-- Those who oversee and do not work with children; and plans, boards and registers, which have a version of their own.
-- SQLite cannot alter a CHECK; what is kept does not change by it (https://www.sqlite.org/lang_altertable.html, 7).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''analyst'', ''administrator''',
  '''analyst'', ''administrator'', ''director'', ''councillor'', ''governance-officer'', ''partner-lead''')
 WHERE type = 'table' AND name = 'worker_role';
UPDATE sqlite_schema SET sql = replace(sql, '''team'', ''authority''',
  '''team'', ''authority'', ''plan'', ''board'', ''register''')
 WHERE type = 'table' AND name = 'subject';
PRAGMA writable_schema = RESET;
