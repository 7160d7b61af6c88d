-- AlterTable
ALTER TABLE "tenant" ADD COLUMN     "accent_colour" TEXT NOT NULL DEFAULT '#4d8578';

-- Decoration was in the primary colour; who has one keeps that look.
UPDATE "tenant" SET "accent_colour" = "primary_colour";
