-- A version that came of putting an earlier one back says which; one without a name was kept just
-- before that happened.
ALTER TABLE "document_version" ADD COLUMN "restored_number" INTEGER;
