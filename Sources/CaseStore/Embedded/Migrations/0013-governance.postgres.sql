-- Those who oversee and do not work with children; and plans, boards and registers, which have a version of their own.
ALTER TABLE worker_role DROP CONSTRAINT worker_role_role_check;
ALTER TABLE worker_role ADD CONSTRAINT worker_role_role_check CHECK (role IN ('social-worker', 'team-manager',
  'front-door', 'conference-chair', 'quality-lead', 'analyst', 'administrator', 'director', 'councillor',
  'governance-officer', 'partner-lead'));
ALTER TABLE subject DROP CONSTRAINT subject_kind_check;
ALTER TABLE subject ADD CONSTRAINT subject_kind_check CHECK (kind IN ('child', 'adult', 'household', 'worker', 'team',
  'authority', 'plan', 'board', 'register'));
