-- Files of what stands in the library, what their pages say, and files that are on their way.
-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "item_id" UUID;

-- CreateTable
CREATE TABLE "library_file" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "stored_file_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "pages" INTEGER,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "refusal" TEXT NOT NULL DEFAULT '',
    "caption" TEXT NOT NULL DEFAULT '',
    "subtitles" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL,
    "preview_width" INTEGER,
    "preview_height" INTEGER,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by" UUID,

    CONSTRAINT "library_file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_passage" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "page" INTEGER,
    "body" TEXT NOT NULL,
    "words" tsvector,

    CONSTRAINT "library_passage_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_upload" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by" UUID,
    "heard_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_upload_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "library_file_tenant_id_item_id_position_idx" ON "library_file"("tenant_id", "item_id", "position");

-- CreateIndex
CREATE INDEX "library_file_tenant_id_stored_file_id_idx" ON "library_file"("tenant_id", "stored_file_id");

-- CreateIndex
CREATE INDEX "library_passage_tenant_id_item_id_idx" ON "library_passage"("tenant_id", "item_id");

-- CreateIndex
CREATE INDEX "library_passage_tenant_id_file_id_page_idx" ON "library_passage"("tenant_id", "file_id", "page");

-- CreateIndex
CREATE INDEX "library_passage_words" ON "library_passage" USING GIN ("tenant_id", "words");

-- CreateIndex
CREATE INDEX "library_upload_tenant_id_item_id_idx" ON "library_upload"("tenant_id", "item_id");

-- CreateIndex
CREATE INDEX "library_upload_tenant_id_heard_at_idx" ON "library_upload"("tenant_id", "heard_at");

-- CreateIndex
CREATE INDEX "stored_file_tenant_id_item_id_idx" ON "stored_file"("tenant_id", "item_id");

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_file" ADD CONSTRAINT "library_file_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_file" ADD CONSTRAINT "library_file_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_file" ADD CONSTRAINT "library_file_tenant_id_stored_file_id_fkey" FOREIGN KEY ("tenant_id", "stored_file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_passage" ADD CONSTRAINT "library_passage_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_passage" ADD CONSTRAINT "library_passage_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_passage" ADD CONSTRAINT "library_passage_tenant_id_file_id_fkey" FOREIGN KEY ("tenant_id", "file_id") REFERENCES "library_file"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_upload" ADD CONSTRAINT "library_upload_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_upload" ADD CONSTRAINT "library_upload_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_file');
SELECT isolate_tenant_table('library_passage');
SELECT isolate_tenant_table('library_upload');
SELECT keep_with('library_file', 'item_id', 'library_item');
SELECT keep_with('library_passage', 'item_id', 'library_item');
SELECT keep_with('library_upload', 'item_id', 'library_item');

-- Who does not see the item reaches no file of it, by whatever way.
CREATE POLICY seen_with_item ON stored_file AS RESTRICTIVE
  USING (item_id IS NULL OR (SELECT consortia_are_open()) OR EXISTS (
    SELECT FROM library_item i WHERE i.tenant_id = stored_file.tenant_id AND i.id = stored_file.item_id));

CREATE FUNCTION index_library_passage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := to_tsvector('dutch', NEW.body);
  RETURN NEW;
END $$;
CREATE TRIGGER index_library_passage BEFORE INSERT OR UPDATE ON library_passage
  FOR EACH ROW EXECUTE FUNCTION index_library_passage();
