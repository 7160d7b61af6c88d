-- Of a text that does not say how many pages it has, about how many it takes on paper.
-- AlterTable
ALTER TABLE "library_file" ADD COLUMN     "pages_about" BOOLEAN NOT NULL DEFAULT false;
