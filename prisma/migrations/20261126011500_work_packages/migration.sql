-- How a consortium divides its work.
-- CreateTable
CREATE TABLE "work_package" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "organisation_id" UUID,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,

    CONSTRAINT "work_package_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "work_package_tenant_id_consortium_id_position_idx" ON "work_package"("tenant_id", "consortium_id", "position");

-- CreateIndex
CREATE INDEX "work_package_tenant_id_organisation_id_idx" ON "work_package"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "work_package_tenant_id_consortium_id_number_key" ON "work_package"("tenant_id", "consortium_id", "number");

-- AddForeignKey
ALTER TABLE "work_package" ADD CONSTRAINT "work_package_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_package" ADD CONSTRAINT "work_package_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "work_package" ADD CONSTRAINT "work_package_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('work_package');
