-- Who uses what stands in the library, and what came of it (R-44).
-- CreateTable
CREATE TABLE "library_use" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "effect" TEXT NOT NULL,
    "adaptation" TEXT NOT NULL DEFAULT '',
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "told_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_use_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "library_use_tenant_id_organisation_id_idx" ON "library_use"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "library_use_tenant_id_item_id_organisation_id_key" ON "library_use"("tenant_id", "item_id", "organisation_id");

-- AddForeignKey
ALTER TABLE "library_use" ADD CONSTRAINT "library_use_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_use" ADD CONSTRAINT "library_use_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_use" ADD CONSTRAINT "library_use_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_use');
SELECT keep_with('library_use', 'item_id', 'library_item');
