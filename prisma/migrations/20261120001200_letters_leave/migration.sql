-- When the worker last took the letter up, so that one it never finished is found.
ALTER TABLE "letter" ADD COLUMN "claimed_at" TIMESTAMPTZ(3);
CREATE INDEX "letter_state_created_at_idx" ON "letter"("state", "created_at");
CREATE INDEX "letter_sender_tenant_idx" ON "letter"("sender_tenant");

-- The worker listens: a letter leaves as soon as the act that posted it commits.
CREATE FUNCTION announce_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('voortent_letter', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER letter_posted AFTER INSERT OR UPDATE OF state ON letter
  FOR EACH ROW WHEN (NEW.state = 'queued') EXECUTE FUNCTION announce_letter();

-- A tenant sees which of its letters failed and why, never what stood in them: links and codes
-- are for their reader alone. The mail door is open for this one question only.
CREATE FUNCTION failed_letters() RETURNS TABLE (
  id uuid, recipient text, template text, reason text, attempts int,
  posted_at timestamptz, tried_at timestamptz
) LANGUAGE plpgsql AS $$
DECLARE
  tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  door text := coalesce(current_setting('app.door', true), '');
BEGIN
  PERFORM set_config('app.door', 'mail', true);
  RETURN QUERY
    SELECT l.id, l.recipient, l.template, l.last_error, l.attempts, l.created_at, l.claimed_at
    FROM letter l
    WHERE l.sender_tenant = tenant AND l.state = 'failed'
    ORDER BY l.created_at DESC LIMIT 200;
  PERFORM set_config('app.door', door, true);
END $$;

-- Puts a failed letter of this tenant back in the box; the subject it tells of, or null.
CREATE FUNCTION post_letter_again(letter_id uuid) RETURNS TABLE (
  id uuid, template text, subject_id uuid
) LANGUAGE plpgsql AS $$
DECLARE
  tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  door text := coalesce(current_setting('app.door', true), '');
BEGIN
  PERFORM set_config('app.door', 'mail', true);
  RETURN QUERY
    UPDATE letter l SET state = 'queued', attempts = 0, last_error = NULL
    WHERE l.id = letter_id AND l.sender_tenant = tenant AND l.state = 'failed'
    RETURNING l.id, l.template, l.subject_id;
  PERFORM set_config('app.door', door, true);
END $$;
