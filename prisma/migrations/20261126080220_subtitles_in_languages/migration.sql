-- What is said in a film or recording, in each language that somebody wrote it out in.
-- CreateTable
CREATE TABLE "library_subtitles" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "library_subtitles_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "library_subtitles_tenant_id_file_id_language_key" ON "library_subtitles"("tenant_id", "file_id", "language");

-- CreateIndex
CREATE INDEX "library_subtitles_tenant_id_item_id_idx" ON "library_subtitles"("tenant_id", "item_id");

-- AddForeignKey
ALTER TABLE "library_subtitles" ADD CONSTRAINT "library_subtitles_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_subtitles" ADD CONSTRAINT "library_subtitles_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_subtitles" ADD CONSTRAINT "library_subtitles_tenant_id_file_id_fkey" FOREIGN KEY ("tenant_id", "file_id") REFERENCES "library_file"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was written out so far was taken for Dutch; the owner looks past its own policies to keep it.
ALTER TABLE library_file NO FORCE ROW LEVEL SECURITY;
INSERT INTO library_subtitles (tenant_id, id, item_id, file_id, language, body)
SELECT tenant_id, gen_random_uuid(), item_id, id, 'nl', subtitles FROM library_file WHERE subtitles <> '';
ALTER TABLE library_file FORCE ROW LEVEL SECURITY;

-- AlterTable
ALTER TABLE "library_file" DROP COLUMN "subtitles";

SELECT isolate_tenant_table('library_subtitles');
SELECT keep_with('library_subtitles', 'item_id', 'library_item');
