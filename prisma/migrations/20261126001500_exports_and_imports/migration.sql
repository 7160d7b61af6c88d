-- Slow work that waits for the worker.
CREATE TABLE "errand" (
    "id" UUID NOT NULL,
    "job" TEXT NOT NULL,
    "owner_tenant" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "errand_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "errand_due_at_idx" ON "errand"("due_at");

-- A tenant posts errands for its own rows; only the worker reads and settles them.
ALTER TABLE errand ENABLE ROW LEVEL SECURITY;
ALTER TABLE errand FORCE ROW LEVEL SECURITY;
CREATE POLICY posted ON errand FOR INSERT WITH CHECK (
  owner_tenant = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
);
CREATE POLICY read_by_worker ON errand FOR SELECT
  USING ((SELECT current_setting('app.door', true)) = 'errands');
CREATE POLICY marked_by_worker ON errand FOR UPDATE
  USING ((SELECT current_setting('app.door', true)) = 'errands');
CREATE POLICY settled_by_worker ON errand FOR DELETE
  USING ((SELECT current_setting('app.door', true)) = 'errands');
GRANT SELECT, INSERT, UPDATE, DELETE ON errand TO voortent_app;

-- The worker listens: an errand that is due begins as soon as the act that posted it commits. The act
-- read its clock after the transaction began, so now() is too early to compare with.
CREATE FUNCTION announce_errand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('voortent_errand', NEW.id::text);
  RETURN NULL;
END $$;
CREATE TRIGGER errand_posted AFTER INSERT ON errand
  FOR EACH ROW WHEN (NEW.due_at <= clock_timestamp() + interval '1 second') EXECUTE FUNCTION announce_errand();

-- Files somebody asked for.
CREATE TABLE "export" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "file_name" TEXT,
    "media_type" TEXT,
    "content" BYTEA,
    "problem" TEXT,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "export_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "export_tenant_id_requested_by_requested_at_idx" ON "export"("tenant_id", "requested_by", "requested_at");

-- AddForeignKey
ALTER TABLE "export" ADD CONSTRAINT "export_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('export');

-- Agendas in office files.
CREATE TABLE "agenda_import" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "content" JSONB,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agenda_import_pkey" PRIMARY KEY ("tenant_id","id")
);

-- AddForeignKey
ALTER TABLE "agenda_import" ADD CONSTRAINT "agenda_import_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('agenda_import');
