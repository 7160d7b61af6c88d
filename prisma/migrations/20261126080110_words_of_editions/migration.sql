-- The text that an item came out with is searched like its files: pieces of it belong to no file.
-- AlterTable
ALTER TABLE "library_passage" ALTER COLUMN "file_id" DROP NOT NULL;

-- What came out before.
ALTER TABLE library_item NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_term NO FORCE ROW LEVEL SECURITY;
ALTER TABLE library_edition NO FORCE ROW LEVEL SECURITY;
ALTER TABLE synthesis_edition NO FORCE ROW LEVEL SECURITY;
ALTER TABLE document_version NO FORCE ROW LEVEL SECURITY;
INSERT INTO library_passage (tenant_id, id, item_id, body)
  SELECT tenant_id, uuidv7(), item_id, body FROM (
    (SELECT DISTINCT ON (e.tenant_id, e.item_id) e.tenant_id, e.item_id, v.plain_text AS body
      FROM library_edition e JOIN document_version v ON (v.tenant_id, v.id) = (e.tenant_id, e.version_id)
      ORDER BY e.tenant_id, e.item_id, e.number DESC)
    UNION ALL
    (SELECT DISTINCT ON (e.tenant_id, e.item_id) e.tenant_id, e.item_id, concat_ws(E'\n',
        (SELECT string_agg(piece #>> '{}', ' ')
          FROM jsonb_path_query(e.content, 'strict $.** ? (@.type == "text").text') AS piece),
        array_to_string(e.findings, E'\n'), e.gaps)
      FROM synthesis_edition e ORDER BY e.tenant_id, e.item_id, e.number DESC)
  ) AS out WHERE body <> '';
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE document_version FORCE ROW LEVEL SECURITY;
ALTER TABLE synthesis_edition FORCE ROW LEVEL SECURITY;
ALTER TABLE library_edition FORCE ROW LEVEL SECURITY;
ALTER TABLE library_term FORCE ROW LEVEL SECURITY;
ALTER TABLE library_passage FORCE ROW LEVEL SECURITY;
ALTER TABLE library_item FORCE ROW LEVEL SECURITY;
