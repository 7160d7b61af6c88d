-- What is to be scanned is found by an index that the schema knows as well.
-- DropIndex
DROP INDEX "library_file_to_scan";

-- CreateIndex
CREATE INDEX "library_file_tenant_id_state_scanned_at_idx" ON "library_file"("tenant_id", "state", "scanned_at");
