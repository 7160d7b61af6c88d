-- What a tenant knows and shares.
-- AlterTable
ALTER TABLE "tenant" ALTER COLUMN "modules" SET DEFAULT ARRAY['agenda', 'consortia', 'decisions', 'library', 'partners', 'questions']::TEXT[];

-- CreateTable
CREATE TABLE "library_item" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "available_on" DATE NOT NULL,
    "abstract" TEXT NOT NULL DEFAULT '',
    "plain_summary" TEXT NOT NULL DEFAULT '',
    "context_region" TEXT NOT NULL DEFAULT '',
    "context_sector" TEXT NOT NULL DEFAULT '',
    "context_size" TEXT NOT NULL DEFAULT '',
    "context_difference" TEXT NOT NULL DEFAULT '',
    "learning_functions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "problem_factors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "themes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "topsectors" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "target_groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "licence" TEXT NOT NULL DEFAULT 'alle-rechten',
    "doi" TEXT NOT NULL DEFAULT '',
    "links" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "status" TEXT NOT NULL DEFAULT 'draft',
    "visibility" TEXT NOT NULL DEFAULT 'tenant',
    "withdrawn_reason" TEXT NOT NULL DEFAULT '',
    "writers" UUID[] DEFAULT ARRAY[]::UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "words" tsvector,

    CONSTRAINT "library_item_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_author" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "orcid" TEXT NOT NULL DEFAULT '',
    "organisation_id" UUID,

    CONSTRAINT "library_author_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_revision" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" UUID,
    "facts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "library_revision_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "library_item_tenant_id_consortium_id_idx" ON "library_item"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "library_item_tenant_id_available_on_idx" ON "library_item"("tenant_id", "available_on");

-- CreateIndex
CREATE INDEX "library_author_tenant_id_item_id_position_idx" ON "library_author"("tenant_id", "item_id", "position");

-- CreateIndex
CREATE INDEX "library_author_tenant_id_organisation_id_idx" ON "library_author"("tenant_id", "organisation_id");

-- CreateIndex
CREATE INDEX "library_revision_tenant_id_item_id_at_idx" ON "library_revision"("tenant_id", "item_id", "at");

-- AddForeignKey
ALTER TABLE "library_item" ADD CONSTRAINT "library_item_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_item" ADD CONSTRAINT "library_item_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_author" ADD CONSTRAINT "library_author_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_author" ADD CONSTRAINT "library_author_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_author" ADD CONSTRAINT "library_author_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_revision" ADD CONSTRAINT "library_revision_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_revision" ADD CONSTRAINT "library_revision_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_item');
SELECT isolate_tenant_table('library_author');
SELECT isolate_tenant_table('library_revision');

-- Whose item it is: the insiders of its consortium, or without one its writers. Once it is out, the
-- members of the tenant see it as well, and who is no member what is public.
CREATE FUNCTION is_out(status text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT status IN ('published', 'revised', 'withdrawn')
$$;
CREATE POLICY inside_consortium ON library_item AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR (consortium_id IS NULL AND writers && (SELECT my_voices()))
    OR (is_out(status) AND visibility = 'openbaar')
    OR (is_out(status) AND visibility IN ('tenant', 'netwerk')
        AND cardinality((SELECT my_voices())) > 0))
  WITH CHECK ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR (consortium_id IS NULL AND writers && (SELECT my_voices())));
SELECT keep_with('library_author', 'item_id', 'library_item');
SELECT keep_with('library_revision', 'item_id', 'library_item');

-- What was done stays as it was done.
REVOKE UPDATE, DELETE ON library_revision FROM voortent_app;

CREATE FUNCTION index_library_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words :=
    setweight(to_tsvector('dutch', NEW.title), 'A') ||
    setweight(to_tsvector('dutch', NEW.plain_summary), 'B') ||
    setweight(to_tsvector('dutch', concat_ws(' ', NEW.abstract, NEW.context_region,
      NEW.context_sector, NEW.context_size, NEW.context_difference)), 'C');
  RETURN NEW;
END $$;
CREATE TRIGGER index_library_item BEFORE INSERT OR UPDATE ON library_item
  FOR EACH ROW EXECUTE FUNCTION index_library_item();

CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE INDEX library_item_words ON library_item USING gin (tenant_id, words);

-- Under a policy an index answers only to a function that tells nothing of rows it does not show.
-- Matching words tells nothing; saying so takes a superuser, and without one search is slower, not wrong.
DO $$ BEGIN
  ALTER FUNCTION ts_match_vq(tsvector, tsquery) LEAKPROOF;
EXCEPTION WHEN insufficient_privilege THEN NULL;
END $$;

UPDATE tenant SET modules = modules || 'library'::text WHERE NOT 'library' = ANY (modules);
