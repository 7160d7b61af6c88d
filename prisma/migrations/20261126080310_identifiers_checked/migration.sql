-- What registries say of the identifiers that an item names.
-- CreateTable
CREATE TABLE "library_identifier" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "exists" BOOLEAN NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_identifier_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "library_identifier_tenant_id_item_id_scheme_value_key" ON "library_identifier"("tenant_id", "item_id", "scheme", "value");

-- AddForeignKey
ALTER TABLE "library_identifier" ADD CONSTRAINT "library_identifier_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_identifier" ADD CONSTRAINT "library_identifier_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_identifier');
SELECT keep_with('library_identifier', 'item_id', 'library_item');
