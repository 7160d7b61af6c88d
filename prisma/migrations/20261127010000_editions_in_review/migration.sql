-- AlterTable
ALTER TABLE "library_proposal" ADD COLUMN     "collection_id" UUID,
ADD COLUMN     "content" JSONB,
ADD COLUMN     "findings" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "gaps" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "library_proposal_source" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "cited" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "stances" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "library_proposal_source_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "library_proposal_source_tenant_id_item_id_idx" ON "library_proposal_source"("tenant_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "library_proposal_source_tenant_id_proposal_id_number_key" ON "library_proposal_source"("tenant_id", "proposal_id", "number");

-- CreateIndex
CREATE INDEX "library_proposal_tenant_id_collection_id_idx" ON "library_proposal"("tenant_id", "collection_id");

-- AddForeignKey
ALTER TABLE "library_proposal" ADD CONSTRAINT "library_proposal_tenant_id_collection_id_fkey" FOREIGN KEY ("tenant_id", "collection_id") REFERENCES "library_collection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_proposal_source" ADD CONSTRAINT "library_proposal_source_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_proposal_source" ADD CONSTRAINT "library_proposal_source_tenant_id_proposal_id_fkey" FOREIGN KEY ("tenant_id", "proposal_id") REFERENCES "library_proposal"("tenant_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_proposal_source" ADD CONSTRAINT "library_proposal_source_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_proposal_source');

-- A proposed edition is for who sees the proposal; an item that somebody may not see is left out for them.
SELECT keep_with('library_proposal_source', 'proposal_id', 'library_proposal');
CREATE POLICY item_is_seen ON library_proposal_source AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR EXISTS (SELECT FROM library_item i
    WHERE i.tenant_id = library_proposal_source.tenant_id AND i.id = library_proposal_source.item_id));
