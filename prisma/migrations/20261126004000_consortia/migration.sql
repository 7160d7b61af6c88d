-- Organisations that work on one question together, the actions they carry out, what came out.
-- AlterTable
ALTER TABLE "tenant" ALTER COLUMN "modules" SET DEFAULT ARRAY['agenda', 'consortia', 'decisions', 'partners']::TEXT[];

-- CreateTable
CREATE TABLE "consortium" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "phase" TEXT NOT NULL DEFAULT 'vraagstuk',
    "phase_reason" TEXT NOT NULL DEFAULT '',
    "organisation_id" UUID,
    "document_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consortium_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_partner" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "commitment" TEXT NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "consortium_partner_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_action" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "linked_by" UUID,

    CONSTRAINT "consortium_action_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_result" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "available_on" DATE NOT NULL,
    "link" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by" UUID,

    CONSTRAINT "consortium_result_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "consortium_tenant_id_changed_at_idx" ON "consortium"("tenant_id", "changed_at");

-- CreateIndex
CREATE INDEX "consortium_tenant_id_organisation_id_idx" ON "consortium"("tenant_id", "organisation_id");

-- CreateIndex
CREATE INDEX "consortium_partner_tenant_id_organisation_id_idx" ON "consortium_partner"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "consortium_partner_tenant_id_consortium_id_organisation_id_key" ON "consortium_partner"("tenant_id", "consortium_id", "organisation_id");

-- CreateIndex
CREATE INDEX "consortium_action_tenant_id_consortium_id_idx" ON "consortium_action"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "consortium_action_tenant_id_action_id_consortium_id_key" ON "consortium_action"("tenant_id", "action_id", "consortium_id");

-- CreateIndex
CREATE INDEX "consortium_result_tenant_id_consortium_id_available_on_idx" ON "consortium_result"("tenant_id", "consortium_id", "available_on");

-- AddForeignKey
ALTER TABLE "consortium" ADD CONSTRAINT "consortium_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium" ADD CONSTRAINT "consortium_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium" ADD CONSTRAINT "consortium_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_partner" ADD CONSTRAINT "consortium_partner_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_partner" ADD CONSTRAINT "consortium_partner_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_partner" ADD CONSTRAINT "consortium_partner_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_action" ADD CONSTRAINT "consortium_action_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_action" ADD CONSTRAINT "consortium_action_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_action" ADD CONSTRAINT "consortium_action_tenant_id_action_id_fkey" FOREIGN KEY ("tenant_id", "action_id") REFERENCES "action"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_result" ADD CONSTRAINT "consortium_result_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_result" ADD CONSTRAINT "consortium_result_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'consortium', 'consortium_partner', 'consortium_action', 'consortium_result'
]) AS t;

-- Who was there before has the module too, and can switch it off.
ALTER TABLE tenant NO FORCE ROW LEVEL SECURITY;
UPDATE tenant SET modules = modules || 'consortia'::text WHERE NOT 'consortia' = ANY (modules);
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;

-- Partners alone read the text: who is no longer one is shown out.
CREATE TRIGGER rights_by_consortium AFTER UPDATE OF organisation_id, phase ON consortium
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
CREATE TRIGGER rights_by_commitment AFTER UPDATE OF commitment OR DELETE ON consortium_partner
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
