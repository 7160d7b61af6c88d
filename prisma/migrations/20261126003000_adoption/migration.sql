-- CreateTable
CREATE TABLE "agenda_edition" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "facts_document_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,

    CONSTRAINT "agenda_edition_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "agenda_edition_text" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,

    CONSTRAINT "agenda_edition_text_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "adoption" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "record" JSONB NOT NULL,
    "record_hash" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL,
    "supersedes_id" UUID,

    CONSTRAINT "adoption_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "agenda_origin" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "copy_id" UUID NOT NULL,
    "origin_id" UUID NOT NULL,

    CONSTRAINT "agenda_origin_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "achterban_remark" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID,

    CONSTRAINT "achterban_remark_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "doorwerking_letter" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "adoption_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "doorwerking_letter_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "progress_report" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "document_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,

    CONSTRAINT "progress_report_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agenda_edition_tenant_id_ballot_id_key" ON "agenda_edition"("tenant_id", "ballot_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_edition_tenant_id_agenda_id_number_key" ON "agenda_edition"("tenant_id", "agenda_id", "number");

-- CreateIndex
CREATE INDEX "agenda_edition_text_tenant_id_document_id_idx" ON "agenda_edition_text"("tenant_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_edition_text_tenant_id_edition_id_document_id_key" ON "agenda_edition_text"("tenant_id", "edition_id", "document_id");

-- CreateIndex
CREATE INDEX "adoption_tenant_id_adopted_at_idx" ON "adoption"("tenant_id", "adopted_at");

-- CreateIndex
CREATE UNIQUE INDEX "adoption_tenant_id_edition_id_key" ON "adoption"("tenant_id", "edition_id");

-- CreateIndex
CREATE UNIQUE INDEX "adoption_tenant_id_supersedes_id_key" ON "adoption"("tenant_id", "supersedes_id");

-- CreateIndex
CREATE INDEX "agenda_origin_tenant_id_origin_id_idx" ON "agenda_origin"("tenant_id", "origin_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_origin_tenant_id_copy_id_key" ON "agenda_origin"("tenant_id", "copy_id");

-- CreateIndex
CREATE INDEX "achterban_remark_tenant_id_organisation_id_written_at_idx" ON "achterban_remark"("tenant_id", "organisation_id", "written_at");

-- CreateIndex
CREATE UNIQUE INDEX "doorwerking_letter_tenant_id_adoption_id_organisation_id_key" ON "doorwerking_letter"("tenant_id", "adoption_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "progress_report_tenant_id_agenda_id_year_number_key" ON "progress_report"("tenant_id", "agenda_id", "year", "number");

-- AddForeignKey
ALTER TABLE "agenda_edition" ADD CONSTRAINT "agenda_edition_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_edition" ADD CONSTRAINT "agenda_edition_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_edition" ADD CONSTRAINT "agenda_edition_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_edition" ADD CONSTRAINT "agenda_edition_tenant_id_facts_document_id_fkey" FOREIGN KEY ("tenant_id", "facts_document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_edition_text" ADD CONSTRAINT "agenda_edition_text_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_edition_text" ADD CONSTRAINT "agenda_edition_text_tenant_id_edition_id_fkey" FOREIGN KEY ("tenant_id", "edition_id") REFERENCES "agenda_edition"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_edition_text" ADD CONSTRAINT "agenda_edition_text_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_tenant_id_edition_id_fkey" FOREIGN KEY ("tenant_id", "edition_id") REFERENCES "agenda_edition"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_tenant_id_supersedes_id_fkey" FOREIGN KEY ("tenant_id", "supersedes_id") REFERENCES "adoption"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_origin" ADD CONSTRAINT "agenda_origin_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_origin" ADD CONSTRAINT "agenda_origin_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achterban_remark" ADD CONSTRAINT "achterban_remark_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achterban_remark" ADD CONSTRAINT "achterban_remark_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doorwerking_letter" ADD CONSTRAINT "doorwerking_letter_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doorwerking_letter" ADD CONSTRAINT "doorwerking_letter_tenant_id_adoption_id_fkey" FOREIGN KEY ("tenant_id", "adoption_id") REFERENCES "adoption"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "doorwerking_letter" ADD CONSTRAINT "doorwerking_letter_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_report" ADD CONSTRAINT "progress_report_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'agenda_edition', 'agenda_edition_text', 'adoption', 'agenda_origin', 'achterban_remark',
  'doorwerking_letter', 'progress_report'
]) AS t;

-- Editions and adoptions are added, never altered, by any role.
REVOKE UPDATE, DELETE ON agenda_edition, agenda_edition_text, adoption, agenda_origin,
  achterban_remark, doorwerking_letter FROM voortent_app;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['agenda_edition', 'agenda_edition_text', 'adoption'] LOOP
    EXECUTE format('CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_to_alter()', t);
    EXECUTE format('CREATE TRIGGER is_not_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter()', t);
  END LOOP;
END $$;

-- An edition binds from the opening of its ballot on, unless that was withdrawn or came to nothing.
CREATE FUNCTION ballot_binds(tenant uuid, ballot uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM ballot b
    WHERE b.tenant_id = tenant AND b.id = ballot
      AND b.opened_at IS NOT NULL AND b.withdrawn_at IS NULL
      AND (b.closed_at IS NULL OR (
        SELECT o.outcome FROM ballot_outcome o
        WHERE o.tenant_id = b.tenant_id AND o.ballot_id = b.id ORDER BY o.number DESC LIMIT 1
      ) IN ('aangenomen', 'aangenomen-onder-voorbehoud')))
$$;
CREATE FUNCTION agenda_is_bound(tenant uuid, agenda uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM agenda_edition e
    WHERE e.tenant_id = tenant AND e.agenda_id = agenda AND ballot_binds(e.tenant_id, e.ballot_id))
$$;
CREATE FUNCTION text_is_bound(tenant uuid, document uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM agenda_edition_text x
    JOIN agenda_edition e ON (e.tenant_id, e.id) = (x.tenant_id, x.edition_id)
    WHERE x.tenant_id = tenant AND x.document_id = document
      AND ballot_binds(e.tenant_id, e.ballot_id))
$$;

-- The agenda that a row of one of these tables belongs to.
CREATE FUNCTION agenda_around(place text, facts jsonb) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT CASE place
    WHEN 'agenda' THEN (facts->>'id')::uuid
    WHEN 'goal' THEN (
      SELECT s.agenda_id FROM speerpunt s
      WHERE s.tenant_id = (facts->>'tenant_id')::uuid AND s.id = (facts->>'speerpunt_id')::uuid)
    WHEN 'goal_target' THEN (
      SELECT s.agenda_id FROM goal g
      JOIN speerpunt s ON (s.tenant_id, s.id) = (g.tenant_id, g.speerpunt_id)
      WHERE g.tenant_id = (facts->>'tenant_id')::uuid AND g.id = (facts->>'goal_id')::uuid)
    WHEN 'action_partner' THEN (
      SELECT a.agenda_id FROM action a
      WHERE a.tenant_id = (facts->>'tenant_id')::uuid AND a.id = (facts->>'action_id')::uuid)
    WHEN 'action_money' THEN (
      SELECT a.agenda_id FROM action a
      WHERE a.tenant_id = (facts->>'tenant_id')::uuid AND a.id = (facts->>'action_id')::uuid)
    ELSE (facts->>'agenda_id')::uuid
  END
$$;

-- What is agreed stays while it is decided on and after it was adopted; the columns in the second
-- argument tell how it goes, and stay free. `until-adopted` tables are execution afterwards. A row
-- that would go to another tenant is for the policies and keys to refuse.
CREATE FUNCTION keep_what_is_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  free text[] := string_to_array(TG_ARGV[1], ',');
  was jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END;
  becomes jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END;
  tenant uuid := (coalesce(was, becomes)->>'tenant_id')::uuid;
  facts jsonb;
  place uuid;
BEGIN
  IF TG_OP = 'UPDATE' AND
     (was - free = becomes - free OR was->>'tenant_id' <> becomes->>'tenant_id') THEN
    RETURN NEW;
  END IF;
  FOREACH facts IN ARRAY ARRAY[was, becomes] LOOP
    CONTINUE WHEN facts IS NULL;
    place := agenda_around(TG_TABLE_NAME, facts);
    IF place IS NOT NULL AND agenda_is_bound(tenant, place) AND (
       TG_ARGV[0] = 'for-good' OR EXISTS (
         SELECT FROM agenda a
         WHERE a.tenant_id = tenant AND a.id = place AND a.phase = 'besluitvorming')) THEN
      RAISE EXCEPTION '% belongs to an agenda that is decided on', TG_TABLE_NAME
        USING ERRCODE = 'VT001';
    END IF;
  END LOOP;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER agreed_stays BEFORE INSERT OR UPDATE OR DELETE ON speerpunt
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('for-good', '');
CREATE TRIGGER agreed_stays BEFORE UPDATE OR DELETE ON agenda
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('for-good', 'phase,changed_at');
CREATE TRIGGER agreed_stays BEFORE INSERT OR UPDATE OR DELETE ON goal
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('for-good', 'changed_at');
CREATE TRIGGER agreed_stays BEFORE INSERT OR UPDATE OR DELETE ON goal_target
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('for-good', '');
CREATE TRIGGER agreed_stays BEFORE INSERT OR UPDATE OR DELETE ON embedding
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('for-good', 'state,progress,changed_at,changed_by');
CREATE TRIGGER agreed_stays BEFORE INSERT OR UPDATE OR DELETE ON action
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('for-good',
    'status,status_reason,next_step,next_step_on,changed_at,working_group_id');
CREATE TRIGGER agreed_stays BEFORE INSERT OR UPDATE OR DELETE ON action_partner
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('until-adopted', '');
CREATE TRIGGER agreed_stays BEFORE INSERT OR UPDATE OR DELETE ON action_money
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('until-adopted', '');
CREATE TRIGGER agreed_stays BEFORE INSERT OR UPDATE OR DELETE ON promise
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('until-adopted', '');
-- What was promised when it was adopted is not rewritten after it either; what became of it is told.
CREATE TRIGGER promised_stays BEFORE UPDATE OR DELETE ON promise
  FOR EACH ROW EXECUTE FUNCTION keep_what_is_agreed('for-good', 'state');
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['agenda', 'speerpunt', 'goal', 'goal_target', 'embedding', 'action',
                           'action_partner', 'action_money', 'promise', 'document_update'] LOOP
    EXECUTE format('CREATE TRIGGER agreed_is_not_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter()', t);
  END LOOP;
END $$;

-- While it is decided on an agenda leaves its phase by the decision alone, and afterwards goes only on.
CREATE FUNCTION keep_decided_phase() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tenant_id = OLD.tenant_id AND agenda_is_bound(OLD.tenant_id, OLD.id)
     AND NOT (NEW.phase = 'vastgesteld' AND OLD.phase = 'besluitvorming' OR
              NEW.phase IN ('uitvoering', 'geevalueerd')
              AND OLD.phase IN ('vastgesteld', 'uitvoering', 'geevalueerd')) THEN
    RAISE EXCEPTION 'agenda is decided on' USING ERRCODE = 'VT001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decided_phase_stays BEFORE UPDATE OF phase ON agenda
  FOR EACH ROW WHEN (OLD.phase <> NEW.phase) EXECUTE FUNCTION keep_decided_phase();

-- Nobody writes in a text that is decided on, whatever the room's own word for it.
CREATE FUNCTION keep_bound_text() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  facts jsonb := CASE WHEN TG_OP = 'INSERT' THEN to_jsonb(NEW) ELSE to_jsonb(OLD) END;
BEGIN
  IF text_is_bound((facts->>'tenant_id')::uuid,
                   (facts->>CASE TG_TABLE_NAME WHEN 'document' THEN 'id' ELSE 'document_id' END)::uuid)
  THEN
    RAISE EXCEPTION '% belongs to a text that is decided on', TG_TABLE_NAME USING ERRCODE = 'VT001';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE FUNCTION keep_bound_update() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF text_is_bound(NEW.tenant_id, NEW.document_id) THEN
    RAISE EXCEPTION 'the text is decided on' USING ERRCODE = 'VT001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bound_stays BEFORE INSERT ON document_update
  FOR EACH ROW EXECUTE FUNCTION keep_bound_update();
CREATE TRIGGER bound_is_kept BEFORE UPDATE OR DELETE ON document_update
  FOR EACH ROW EXECUTE FUNCTION keep_bound_text();
CREATE TRIGGER bound_stays BEFORE UPDATE ON document
  FOR EACH ROW WHEN (OLD.tenant_id = NEW.tenant_id AND (
    OLD.content IS DISTINCT FROM NEW.content OR OLD.plain_text IS DISTINCT FROM NEW.plain_text OR
    OLD.subject_type <> NEW.subject_type OR OLD.subject_id <> NEW.subject_id))
  EXECUTE FUNCTION keep_bound_text();
CREATE TRIGGER bound_is_kept BEFORE DELETE ON document
  FOR EACH ROW EXECUTE FUNCTION keep_bound_text();

-- The updates of a bound text stay one by one; nothing is gained by compacting what nobody writes in.
CREATE OR REPLACE FUNCTION replace_document_updates(
  tenant uuid, document uuid, compacted text, content bytea, replaced text[]
) RETURNS void LANGUAGE plpgsql AS $$
DECLARE place bigint;
BEGIN
  PERFORM set_config('app.tenant_id', tenant::text, true);
  IF text_is_bound(tenant, document) THEN RETURN; END IF;
  WITH gone AS (
    DELETE FROM document_update u
    WHERE u.tenant_id = tenant AND u.document_id = document AND u.key = ANY (replaced)
    RETURNING u.id
  ) SELECT max(gone.id) INTO place FROM gone;
  INSERT INTO document_update (tenant_id, document_id, id, key, data)
    SELECT tenant, document, place, compacted, content WHERE place IS NOT NULL;
END $$;

-- The ballots whose definite yes was not made into an adoption yet, in every tenant; each is read
-- under its own tenant's policy.
CREATE FUNCTION ballots_to_adopt(most int)
RETURNS TABLE (tenant_id uuid, ballot_id uuid) LANGUAGE plpgsql AS $$
DECLARE
  here text := current_setting('app.tenant_id', true);
  place uuid;
BEGIN
  FOR place IN SELECT t.id FROM tenant t LOOP
    PERFORM set_config('app.tenant_id', place::text, true);
    RETURN QUERY
      SELECT e.tenant_id, e.ballot_id FROM agenda_edition e
      WHERE e.tenant_id = place
        AND NOT EXISTS (SELECT FROM adoption a
                        WHERE a.tenant_id = e.tenant_id AND a.edition_id = e.id)
        AND (SELECT o.outcome FROM ballot_outcome o
             WHERE o.tenant_id = e.tenant_id AND o.ballot_id = e.ballot_id
             ORDER BY o.number DESC LIMIT 1) = 'aangenomen'
      LIMIT most;
  END LOOP;
  PERFORM set_config('app.tenant_id', coalesce(here, ''), true);
END $$;

-- Adoptions are heard of after the commit.
CREATE FUNCTION announce_adoption() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('voortent_adoption', NEW.tenant_id || ':' || NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER adoption_is_heard AFTER INSERT ON adoption
  FOR EACH ROW EXECUTE FUNCTION announce_adoption();
