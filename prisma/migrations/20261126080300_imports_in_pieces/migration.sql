-- References that are brought in with large files come in pieces, and lie on the shelf until they are read.
-- AlterTable
ALTER TABLE "library_import" ADD COLUMN     "bytes" INTEGER,
ADD COLUMN     "heard_at" TIMESTAMPTZ(3),
ADD COLUMN     "stored_file_id" UUID;

-- AddForeignKey
ALTER TABLE "library_import" ADD CONSTRAINT "library_import_tenant_id_stored_file_id_fkey" FOREIGN KEY ("tenant_id", "stored_file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A ZIP that was read before, its files still inside, is handed in anew.
ALTER TABLE library_import NO FORCE ROW LEVEL SECURITY;
UPDATE library_import SET state = 'failed', problem = 'not-made', file = NULL
WHERE state = 'ready' AND file IS NOT NULL;
ALTER TABLE library_import FORCE ROW LEVEL SECURITY;
