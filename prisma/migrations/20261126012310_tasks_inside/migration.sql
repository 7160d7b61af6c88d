-- What is asked of people inside a consortium names it and its companies, and so stays inside (R-90).
-- What was asked before follows the place where it is done.
ALTER TABLE task NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ballot NO FORCE ROW LEVEL SECURITY;
ALTER TABLE poll NO FORCE ROW LEVEL SECURITY;
ALTER TABLE interest NO FORCE ROW LEVEL SECURITY;
UPDATE task SET consortium_id = split_part(path, '/', 2)::uuid
  WHERE consortium_id IS NULL AND role IS NULL AND path LIKE 'consortia/%/%'
    AND kind IN ('answer-scan', 'look-back', 'say-why', 'sign-agreement', 'take-over-lead',
                 'confirm-leaving', 'prepare-gate', 'confirm-contributions');
UPDATE task t SET consortium_id = b.consortium_id FROM ballot b
  WHERE t.tenant_id = b.tenant_id AND t.kind IN ('cast-vote', 'settle-reservation')
    AND split_part(t.path, '/', 2) = b.id::text AND b.consortium_id IS NOT NULL;
UPDATE task t SET consortium_id = p.consortium_id FROM poll p
  WHERE t.tenant_id = p.tenant_id AND t.kind = 'answer-poll'
    AND split_part(t.path, '/', 3) = p.id::text AND p.consortium_id IS NOT NULL;
UPDATE task t SET consortium_id = i.consortium_id FROM interest i
  WHERE t.tenant_id = i.tenant_id AND t.kind IN ('call-company', 'answer-company')
    AND split_part(t.path, '/', 2) = i.id::text AND i.consortium_id IS NOT NULL;
ALTER TABLE interest FORCE ROW LEVEL SECURITY;
ALTER TABLE poll FORCE ROW LEVEL SECURITY;
ALTER TABLE ballot FORCE ROW LEVEL SECURITY;
ALTER TABLE task FORCE ROW LEVEL SECURITY;
