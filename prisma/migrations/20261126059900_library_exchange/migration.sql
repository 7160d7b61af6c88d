-- What is told to those who gather from libraries, and references that are brought in.
-- CreateTable
CREATE TABLE "library_harvest" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "gone" BOOLEAN NOT NULL DEFAULT false,
    "sets" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "library_harvest_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_import" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "found" JSONB,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_import_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "library_harvest_tenant_id_at_id_idx" ON "library_harvest"("tenant_id", "at", "id");

-- AddForeignKey
ALTER TABLE "library_harvest" ADD CONSTRAINT "library_harvest_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_harvest" ADD CONSTRAINT "library_harvest_tenant_id_id_fkey" FOREIGN KEY ("tenant_id", "id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_import" ADD CONSTRAINT "library_import_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_harvest');
SELECT isolate_tenant_table('library_import');

-- That an item is there, or is no longer, is told of what is or was public; its words stay with the item.
CREATE FUNCTION tell_harvesters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.visibility = 'openbaar' AND NEW.status <> 'withdrawn'
      AND is_out(NEW.status, NEW.embargo_until) THEN
    INSERT INTO library_harvest (tenant_id, id, at, gone, sets)
    VALUES (NEW.tenant_id, NEW.id, clock_timestamp(), false, sets_of(NEW.kind, NEW.themes))
    ON CONFLICT (tenant_id, id)
      DO UPDATE SET at = excluded.at, gone = false, sets = excluded.sets;
  ELSE
    UPDATE library_harvest SET at = clock_timestamp(), gone = true
    WHERE tenant_id = NEW.tenant_id AND id = NEW.id AND NOT gone;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION sets_of(kind text, themes text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY['soort-' || kind, 'openaire']
    || ARRAY(SELECT 'thema-' || theme FROM unnest(themes) AS theme)
$$;

CREATE TRIGGER tell_harvesters
  AFTER INSERT OR UPDATE OF changed_at, status, visibility, embargo_until, embargo_ended_at
  ON library_item FOR EACH ROW EXECUTE FUNCTION tell_harvesters();

-- The owner looks past its own policies to tell of what is public already.
ALTER TABLE library_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_harvest NO FORCE ROW LEVEL SECURITY;
INSERT INTO library_harvest (tenant_id, id, at, gone, sets)
SELECT tenant_id, id, changed_at, false, sets_of(kind, themes) FROM library_item
WHERE visibility = 'openbaar' AND status <> 'withdrawn' AND is_out(status, embargo_until);
ALTER TABLE library_harvest FORCE ROW LEVEL SECURITY;
ALTER TABLE library_item FORCE ROW LEVEL SECURITY;
