-- What came out of consortia are items of the library, which say what they came from.
-- CreateTable
CREATE TABLE "library_origin" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "source_type" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_origin_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "library_origin_tenant_id_item_id_idx" ON "library_origin"("tenant_id", "item_id");

-- CreateIndex
CREATE INDEX "library_origin_tenant_id_source_id_idx" ON "library_origin"("tenant_id", "source_id");

-- AddForeignKey
ALTER TABLE "library_origin" ADD CONSTRAINT "library_origin_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_origin" ADD CONSTRAINT "library_origin_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_origin');
SELECT keep_with('library_origin', 'item_id', 'library_item');

-- What was there before keeps its id, so that what points at it still does.
ALTER TABLE consortium NO FORCE ROW LEVEL SECURITY;
ALTER TABLE consortium_result NO FORCE ROW LEVEL SECURITY;
ALTER TABLE membership NO FORCE ROW LEVEL SECURITY;
ALTER TABLE published_result NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_revision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_origin NO FORCE ROW LEVEL SECURITY;
INSERT INTO library_item (tenant_id, id, consortium_id, kind, title, available_on, links, abstract,
    plain_summary, status, visibility, writers, created_at, created_by, changed_at, published_at)
  SELECT r.tenant_id, r.id, r.consortium_id, r.kind, r.title, r.available_on,
    CASE WHEN r.link = '' THEN '{}' ELSE ARRAY[r.link] END,
    CASE WHEN long THEN r.text ELSE '' END, CASE WHEN long THEN '' ELSE r.text END,
    'published', CASE WHEN c.hidden THEN 'consortium' ELSE 'tenant' END,
    ARRAY(SELECT m.id FROM membership m
      WHERE m.tenant_id = r.tenant_id AND m.person_id = r.added_by),
    r.added_at, r.added_by, r.added_at, r.added_at
  FROM consortium_result r
  JOIN consortium c ON (c.tenant_id, c.id) = (r.tenant_id, r.consortium_id),
  LATERAL (SELECT cardinality(regexp_split_to_array(trim(r.text), '\s+')) > 120 AS long) AS length;
INSERT INTO library_revision (tenant_id, id, item_id, act, at, by)
  SELECT tenant_id, uuidv7(), id, 'published', added_at, added_by FROM consortium_result;
INSERT INTO library_origin (tenant_id, id, item_id, source_type, source_id, at)
  SELECT p.tenant_id, uuidv7(), p.item_id, p.source_type, p.source_id, p.published_at
  FROM published_result p JOIN consortium_result r ON (r.tenant_id, r.id) = (p.tenant_id, p.item_id);
ALTER TABLE library_origin FORCE ROW LEVEL SECURITY;
ALTER TABLE library_revision FORCE ROW LEVEL SECURITY;
ALTER TABLE library_item FORCE ROW LEVEL SECURITY;
ALTER TABLE published_result FORCE ROW LEVEL SECURITY;
ALTER TABLE membership FORCE ROW LEVEL SECURITY;
ALTER TABLE consortium FORCE ROW LEVEL SECURITY;
DROP TABLE consortium_result;
