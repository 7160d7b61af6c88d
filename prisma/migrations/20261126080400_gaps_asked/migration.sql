-- AlterTable
ALTER TABLE "synthesis_finding" ADD COLUMN     "question_id" UUID;

-- AlterTable
ALTER TABLE "library_collection" ADD COLUMN     "gaps_question_id" UUID;

-- CreateIndex
CREATE INDEX "synthesis_finding_tenant_id_question_id_idx" ON "synthesis_finding"("tenant_id", "question_id");

-- CreateIndex
CREATE INDEX "library_collection_tenant_id_gaps_question_id_idx" ON "library_collection"("tenant_id", "gaps_question_id");

-- AddForeignKey
ALTER TABLE "synthesis_finding" ADD CONSTRAINT "synthesis_finding_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_collection" ADD CONSTRAINT "library_collection_tenant_id_gaps_question_id_fkey" FOREIGN KEY ("tenant_id", "gaps_question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
