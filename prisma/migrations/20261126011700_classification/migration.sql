-- What a consortium is about; seen with the consortium.
-- CreateTable
CREATE TABLE "consortium_classification" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "learning_functions" TEXT[],
    "problem_factors" TEXT[],
    "themes" TEXT[],
    "topsectors" TEXT[],
    "target_groups" TEXT[],
    "place" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "consortium_classification_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "consortium_classification_tenant_id_consortium_id_key" ON "consortium_classification"("tenant_id", "consortium_id");

-- AddForeignKey
ALTER TABLE "consortium_classification" ADD CONSTRAINT "consortium_classification_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_classification" ADD CONSTRAINT "consortium_classification_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('consortium_classification');
SELECT keep_with('consortium_classification', 'consortium_id', 'consortium');
