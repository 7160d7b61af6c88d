-- Organisations that do research have a name in the Research Organization Registry.
-- AlterTable
ALTER TABLE "organisation" ADD COLUMN "ror" TEXT NOT NULL DEFAULT '';
