-- What texts and the comments on them are searched by.
-- AlterTable
ALTER TABLE "comment" ADD COLUMN     "words" tsvector;

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "words" tsvector;

-- CreateIndex
CREATE INDEX "comment_words" ON "comment" USING GIN ("tenant_id", "words");

-- CreateIndex
CREATE INDEX "document_words" ON "document" USING GIN ("tenant_id", "words");

CREATE FUNCTION index_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Of a text of hundreds of pages the first of them.
  NEW.words := to_tsvector('dutch', left(NEW.plain_text, 400000));
  RETURN NEW;
END $$;
CREATE TRIGGER index_text BEFORE INSERT OR UPDATE OF plain_text ON document
  FOR EACH ROW EXECUTE FUNCTION index_text();

CREATE FUNCTION index_comment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := to_tsvector('dutch', NEW.body);
  RETURN NEW;
END $$;
CREATE TRIGGER index_comment BEFORE INSERT OR UPDATE OF body ON comment
  FOR EACH ROW EXECUTE FUNCTION index_comment();

-- What was there before.
ALTER TABLE document NO FORCE ROW LEVEL SECURITY;
ALTER TABLE comment NO FORCE ROW LEVEL SECURITY;
UPDATE document SET plain_text = plain_text WHERE plain_text <> '';
UPDATE comment SET body = body WHERE body <> '';
ALTER TABLE comment FORCE ROW LEVEL SECURITY;
ALTER TABLE document FORCE ROW LEVEL SECURITY;
