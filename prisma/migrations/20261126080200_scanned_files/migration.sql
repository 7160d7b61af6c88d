-- When a file was scanned for viruses; null for what came while there was no scanner.
-- AlterTable
ALTER TABLE "library_file" ADD COLUMN     "scanned_at" TIMESTAMPTZ(3);

-- What is still to be scanned, and what is being scanned, of one tenant.
CREATE INDEX "library_file_to_scan" ON "library_file"("tenant_id", "state") WHERE "scanned_at" IS NULL;
