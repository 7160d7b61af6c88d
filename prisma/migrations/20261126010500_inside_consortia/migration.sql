-- What goes on inside a consortium is its partners' own, also within one tenant (R-90). The policies
-- here restrict what the tenant's policy opens; `app.consortia` = 'open' lifts them for work that
-- serves all partners alike, such as the worker's rounds.

-- AlterTable
ALTER TABLE "consortium" ADD COLUMN "hidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "insiders" UUID[] NOT NULL DEFAULT ARRAY[]::UUID[];
ALTER TABLE "document" ADD COLUMN "consortium_id" UUID;
ALTER TABLE "ballot" ADD COLUMN "consortium_id" UUID;
ALTER TABLE "poll" ADD COLUMN "consortium_id" UUID;
ALTER TABLE "event" ADD COLUMN "consortium_id" UUID;

-- CreateTable
CREATE TABLE "consortium_person" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3),

    CONSTRAINT "consortium_person_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "consortium_person_tenant_id_consortium_id_idx" ON "consortium_person"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "consortium_person_tenant_id_membership_id_idx" ON "consortium_person"("tenant_id", "membership_id");

-- CreateIndex
CREATE INDEX "ballot_tenant_id_consortium_id_idx" ON "ballot"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "poll_tenant_id_consortium_id_idx" ON "poll"("tenant_id", "consortium_id");

-- AddForeignKey
ALTER TABLE "consortium_person" ADD CONSTRAINT "consortium_person_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_person" ADD CONSTRAINT "consortium_person_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_person" ADD CONSTRAINT "consortium_person_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who acts, as the seats of a consortium name them: their membership, and the organisations they
-- speak for today.
CREATE FUNCTION my_voices() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(voice), '{}') FROM (
    SELECT unnest(array_append(
      ARRAY(SELECT r.organisation_id FROM representation r
            WHERE r.tenant_id = m.tenant_id AND r.membership_id = m.id AND r.ended_at IS NULL
              AND r.starts_on <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
              AND (r.ends_on IS NULL OR r.ends_on >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)),
      m.id)) AS voice
    FROM membership m
    WHERE m.tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
      AND m.person_id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid)
      AND m.ended_at IS NULL
  ) AS mine
$$;

CREATE FUNCTION consortia_are_open() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('app.consortia', true), '') = 'open'
$$;

-- The consortia whose inside is theirs.
CREATE FUNCTION my_consortia() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(c.id), '{}') FROM consortium c
  WHERE c.tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
    AND c.insiders && (SELECT my_voices())
$$;

-- Keeps the rows of a table that has `consortium_id` to the insiders of that consortium; rows of a
-- table where it may be null are the tenant's when it is.
CREATE FUNCTION keep_in_consortium(inside_table regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE POLICY inside_consortium ON %s AS RESTRICTIVE
       USING (consortium_id IS NULL OR (SELECT consortia_are_open())
              OR consortium_id = ANY ((SELECT my_consortia())::uuid[]))',
    inside_table);
END $$;

-- Keeps the rows that belong to a row of a kept table to those who see that one.
CREATE FUNCTION keep_with(child regclass, reference text, parent regclass)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE POLICY inside_consortium ON %1$s AS RESTRICTIVE
       USING ((SELECT consortia_are_open()) OR EXISTS (
         SELECT FROM %3$s kept WHERE kept.tenant_id = %1$s.tenant_id AND kept.id = %1$s.%2$I))',
    child, reference, parent);
END $$;

SELECT isolate_tenant_table('consortium_person');
SELECT keep_in_consortium(t::regclass)
FROM unnest(ARRAY['consortium_person', 'document', 'ballot', 'poll']) AS t;

SELECT keep_with('document_update', 'document_id', 'document');
SELECT keep_with('document_version', 'document_id', 'document');
SELECT keep_with('comment_thread', 'document_id', 'document');
SELECT keep_with('comment', 'thread_id', 'comment_thread');
SELECT keep_with(t::regclass, 'ballot_id', 'ballot') FROM unnest(ARRAY[
  'ballot_text', 'ballot_voter', 'ballot_roster_change', 'ballot_vote', 'ballot_proxy',
  'ballot_settlement', 'ballot_outcome']) AS t;
SELECT keep_with('poll_option', 'poll_id', 'poll');
SELECT keep_with('poll_answer', 'option_id', 'poll_option');

-- Title, phase and partners are the tenant's to see, unless the consortium is hidden.
CREATE POLICY inside_consortium ON consortium AS RESTRICTIVE
  USING (NOT hidden OR (SELECT consortia_are_open()) OR insiders && (SELECT my_voices()));
SELECT keep_with(t::regclass, 'consortium_id', 'consortium')
FROM unnest(ARRAY['consortium_partner', 'consortium_action', 'consortium_result']) AS t;

CREATE POLICY inside_consortium ON event AS RESTRICTIVE FOR SELECT
  USING ((SELECT consortia_are_open()) OR (
    (consortium_id IS NULL OR consortium_id = ANY ((SELECT my_consortia())::uuid[]))
    AND (subject_type <> 'consortium' OR EXISTS (
      SELECT FROM consortium c WHERE c.tenant_id = event.tenant_id AND c.id = event.subject_id))));

-- The seats follow the lead, the partners and the people; nobody sets them by hand.
CREATE FUNCTION seats_of(tenant uuid, consortium uuid, lead uuid) RETURNS uuid[]
LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT seat), '{}') FROM (
    SELECT lead AS seat WHERE lead IS NOT NULL
    UNION ALL
    SELECT p.organisation_id FROM consortium_partner p
    WHERE p.tenant_id = tenant AND p.consortium_id = consortium
      AND p.commitment IN ('in-gesprek', 'toegezegd', 'actief')
    UNION ALL
    SELECT p.membership_id FROM consortium_person p
    WHERE p.tenant_id = tenant AND p.consortium_id = consortium AND p.until IS NULL
  ) AS seats
$$;

CREATE FUNCTION seat_lead() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE before text := coalesce(current_setting('app.consortia', true), '');
BEGIN
  PERFORM set_config('app.consortia', 'open', true);
  NEW.insiders := seats_of(NEW.tenant_id, NEW.id, NEW.organisation_id);
  PERFORM set_config('app.consortia', before, true);
  RETURN NEW;
END $$;
CREATE TRIGGER seat_lead BEFORE INSERT OR UPDATE OF organisation_id, insiders ON consortium
  FOR EACH ROW EXECUTE FUNCTION seat_lead();

CREATE FUNCTION seat_others() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('app.consortia', true), '');
  seat record;
BEGIN
  IF TG_OP = 'DELETE' THEN seat := OLD; ELSE seat := NEW; END IF;
  PERFORM set_config('app.consortia', 'open', true);
  UPDATE consortium c SET insiders = '{}'
    WHERE c.tenant_id = seat.tenant_id AND c.id = seat.consortium_id;
  PERFORM set_config('app.consortia', before, true);
  RETURN NULL;
END $$;
CREATE TRIGGER seat_others AFTER INSERT OR UPDATE OF commitment OR DELETE ON consortium_partner
  FOR EACH ROW EXECUTE FUNCTION seat_others();
CREATE TRIGGER seat_others AFTER INSERT OR UPDATE OF until OR DELETE ON consortium_person
  FOR EACH ROW EXECUTE FUNCTION seat_others();
CREATE TRIGGER rights_by_person AFTER UPDATE OF until OR DELETE ON consortium_person
  FOR EACH ROW EXECUTE FUNCTION announce_rights();

-- Rooms read and write for whoever the door let in; it asks each of them first.
CREATE OR REPLACE FUNCTION read_document_updates(tenant uuid, document uuid)
RETURNS TABLE (id bigint, key text, data bytea, materialised boolean)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config('app.tenant_id', tenant::text, true), set_config('app.consortia', 'open', true);
  RETURN QUERY
    SELECT u.id, u.key, u.data, u.id <= d.materialised_to
    FROM document_update u
    JOIN document d ON d.tenant_id = u.tenant_id AND d.id = u.document_id
    WHERE u.tenant_id = tenant AND u.document_id = document AND u.part = 'root'
    ORDER BY u.id;
END $$;

CREATE OR REPLACE FUNCTION replace_document_updates(
  tenant uuid, document uuid, compacted text, content bytea, replaced text[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE place bigint;
BEGIN
  PERFORM set_config('app.tenant_id', tenant::text, true), set_config('app.consortia', 'open', true);
  IF text_is_bound(tenant, document) THEN RETURN; END IF;
  WITH gone AS (
    DELETE FROM document_update u
    WHERE u.tenant_id = tenant AND u.document_id = document AND u.key = ANY (replaced)
    RETURNING u.id
  ) SELECT max(gone.id) INTO place FROM gone;
  INSERT INTO document_update (tenant_id, document_id, id, key, data)
    SELECT tenant, document, place, compacted, content WHERE place IS NOT NULL;
END $$;

-- What was there before.
ALTER TABLE consortium NO FORCE ROW LEVEL SECURITY;
ALTER TABLE consortium_partner NO FORCE ROW LEVEL SECURITY;
ALTER TABLE consortium_person NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document NO FORCE ROW LEVEL SECURITY;
UPDATE consortium SET insiders = '{}';
UPDATE document SET consortium_id = subject_id WHERE subject_type = 'consortium';
ALTER TABLE document FORCE ROW LEVEL SECURITY;
ALTER TABLE consortium_person FORCE ROW LEVEL SECURITY;
ALTER TABLE consortium_partner FORCE ROW LEVEL SECURITY;
ALTER TABLE consortium FORCE ROW LEVEL SECURITY;

