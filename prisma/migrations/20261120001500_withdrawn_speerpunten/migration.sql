-- A withdrawn speerpunt keeps its row and its text, so that it can come back.
ALTER TABLE "speerpunt" ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3), ADD COLUMN "withdrawn_by" UUID;

-- Nobody writes on in the text of a speerpunt that was withdrawn.
CREATE TRIGGER rights_by_withdrawal AFTER UPDATE OF withdrawn_at ON speerpunt
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
