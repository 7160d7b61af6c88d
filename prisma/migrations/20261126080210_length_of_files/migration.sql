-- How long a film or recording lasts.
-- AlterTable
ALTER TABLE "library_file" ADD COLUMN     "seconds" INTEGER;
