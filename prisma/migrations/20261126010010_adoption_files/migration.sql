-- CreateTable
CREATE TABLE "adoption_file" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "adoption_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "adoption_file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "adoption_file_tenant_id_adoption_id_key" ON "adoption_file"("tenant_id", "adoption_id");

-- AddForeignKey
ALTER TABLE "adoption_file" ADD CONSTRAINT "adoption_file_tenant_id_adoption_id_fkey" FOREIGN KEY ("tenant_id", "adoption_id") REFERENCES "adoption"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('adoption_file');

-- A file is added, never altered, by any role.
REVOKE UPDATE, DELETE ON adoption_file FROM voortent_app;
CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON adoption_file
  FOR EACH ROW EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER is_not_emptied BEFORE TRUNCATE ON adoption_file
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter();
