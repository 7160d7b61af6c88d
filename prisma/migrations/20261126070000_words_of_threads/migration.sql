-- What is said about an item of the library is found like comments on texts.
-- AlterTable
ALTER TABLE "library_comment" ADD COLUMN     "words" tsvector;

-- CreateIndex
CREATE INDEX "library_comment_words" ON "library_comment" USING GIN ("tenant_id", "words");

CREATE TRIGGER index_comment BEFORE INSERT OR UPDATE OF body ON library_comment
  FOR EACH ROW EXECUTE FUNCTION index_comment();

-- What was there before.
ALTER TABLE library_comment NO FORCE ROW LEVEL SECURITY;
UPDATE library_comment SET body = body WHERE body <> '';
ALTER TABLE library_comment FORCE ROW LEVEL SECURITY;
