-- Texts as they stood at one moment; those that were frozen nobody changes any more.
-- CreateTable
CREATE TABLE "document_version" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "plain_text" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "frozen_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_version_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "document_version_tenant_id_document_id_number_key" ON "document_version"("tenant_id", "document_id", "number");

-- AddForeignKey
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('document_version');
REVOKE UPDATE, DELETE ON document_version FROM voortent_app;

-- What is bound to a decision stays as it was, for every role, the owner's included.
CREATE FUNCTION refuse_to_alter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% holds what stays as it was', TG_TABLE_NAME USING ERRCODE = 'VT001';
END $$;
CREATE TRIGGER frozen_stays BEFORE UPDATE OR DELETE ON document_version
  FOR EACH ROW WHEN (OLD.frozen_at IS NOT NULL) EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER frozen_is_not_emptied BEFORE TRUNCATE ON document_version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter();
