-- What the registry of research organisations says of a partner's ROR.
-- AlterTable
ALTER TABLE "organisation" ADD COLUMN "ror_said" TEXT NOT NULL DEFAULT '';
