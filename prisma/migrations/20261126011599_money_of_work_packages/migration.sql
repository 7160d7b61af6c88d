-- Money is for work packages, which came later than the money.
-- AddForeignKey
ALTER TABLE "contribution_share" ADD CONSTRAINT "contribution_share_tenant_id_work_package_id_fkey" FOREIGN KEY ("tenant_id", "work_package_id") REFERENCES "work_package"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subsidy_line" ADD CONSTRAINT "subsidy_line_tenant_id_work_package_id_fkey" FOREIGN KEY ("tenant_id", "work_package_id") REFERENCES "work_package"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
