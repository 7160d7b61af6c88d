-- What the library tells of an item, who reads it before it is published, from which day on it is there,
-- for whom, and the text that is written together and frozen as its editions.
-- AlterTable
ALTER TABLE "library_author" ADD COLUMN     "institute" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "membership_id" UUID,
ADD COLUMN     "ror" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "library_item" ADD COLUMN     "document_id" UUID,
ADD COLUMN     "embargo_ended_at" TIMESTAMPTZ(3),
ADD COLUMN     "embargo_until" DATE,
ADD COLUMN     "funding" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "handle" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "questions" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "reviewers" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "speerpunten" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "version" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "tenant" ADD COLUMN     "reviews_library" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "library_review" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by" UUID,
    "verdict" TEXT,
    "remarks" TEXT NOT NULL DEFAULT '',
    "said_at" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,

    CONSTRAINT "library_review_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_edition" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "version_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" UUID,

    CONSTRAINT "library_edition_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "library_review_tenant_id_item_id_idx" ON "library_review"("tenant_id", "item_id");

-- CreateIndex
CREATE INDEX "library_review_tenant_id_membership_id_idx" ON "library_review"("tenant_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "library_edition_tenant_id_item_id_number_key" ON "library_edition"("tenant_id", "item_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "library_edition_tenant_id_version_id_key" ON "library_edition"("tenant_id", "version_id");

-- CreateIndex
CREATE INDEX "library_author_tenant_id_membership_id_idx" ON "library_author"("tenant_id", "membership_id");

-- CreateIndex
CREATE INDEX "library_author_tenant_id_orcid_idx" ON "library_author"("tenant_id", "orcid");

-- AddForeignKey
ALTER TABLE "library_item" ADD CONSTRAINT "library_item_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_author" ADD CONSTRAINT "library_author_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_review" ADD CONSTRAINT "library_review_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_review" ADD CONSTRAINT "library_review_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_review" ADD CONSTRAINT "library_review_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_edition" ADD CONSTRAINT "library_edition_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_edition" ADD CONSTRAINT "library_edition_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_edition" ADD CONSTRAINT "library_edition_tenant_id_version_id_fkey" FOREIGN KEY ("tenant_id", "version_id") REFERENCES "document_version"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_review');
SELECT isolate_tenant_table('library_edition');

-- What is out, and whose embargo is over.
CREATE FUNCTION is_out(status text, embargo_until date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT status IN ('published', 'revised', 'withdrawn')
    AND (embargo_until IS NULL OR embargo_until <= (now() AT TIME ZONE 'Europe/Amsterdam')::date)
$$;

-- Whether who acts is a member of any tenant. Memberships elsewhere show outside every tenant alone, so
-- it stands outside for as long as it looks.
CREATE FUNCTION in_network() RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
  here text := coalesce(current_setting('app.tenant_id', true), '');
  found boolean;
BEGIN
  PERFORM set_config('app.tenant_id', '', true);
  SELECT EXISTS (
    SELECT FROM membership
    WHERE person_id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid)
      AND ended_at IS NULL
  ) INTO found;
  PERFORM set_config('app.tenant_id', here, true);
  RETURN found;
END $$;

CREATE FUNCTION coordinates_tenant() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM membership
    WHERE tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
      AND person_id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid)
      AND ended_at IS NULL AND 'coordinator' = ANY (roles)
  )
$$;

-- Who is asked to read it sees an item in review. Once it is out `visibility` says who sees it:
-- `netwerk` also the members of every other tenant. A coordinator may withdraw what they see.
DROP POLICY inside_consortium ON library_item;
CREATE POLICY inside_consortium ON library_item AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR (consortium_id IS NULL AND writers && (SELECT my_voices()))
    OR (status = 'review' AND reviewers && (SELECT my_voices()))
    OR (visibility = 'openbaar' AND is_out(status, embargo_until))
    OR (visibility IN ('tenant', 'netwerk') AND cardinality((SELECT my_voices())) > 0
        AND is_out(status, embargo_until))
    OR (visibility = 'netwerk' AND (SELECT in_network()) AND is_out(status, embargo_until)))
  WITH CHECK ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR (consortium_id IS NULL AND writers && (SELECT my_voices()))
    OR (status = 'withdrawn' AND visibility <> 'consortium' AND (SELECT coordinates_tenant())));

-- What reviewers say stays between them and whose item it is; who leaves the review keeps their own words.
SELECT keep_with('library_review', 'item_id', 'library_item');
CREATE POLICY between_them ON library_review AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR membership_id = ANY ((SELECT my_voices())::uuid[])
    OR EXISTS (
      SELECT FROM library_item i WHERE i.tenant_id = library_review.tenant_id
        AND i.id = library_review.item_id
        AND (i.consortium_id = ANY ((SELECT my_consortia())::uuid[])
          OR (i.consortium_id IS NULL AND i.writers && (SELECT my_voices())))));

SELECT keep_with('library_edition', 'item_id', 'library_item');
REVOKE UPDATE, DELETE ON library_edition FROM voortent_app;

-- The live text of an item is for whose item it is, and for its reviewers; what was published of it is
-- for who sees the item.
CREATE POLICY with_item ON document AS RESTRICTIVE
  USING (subject_type <> 'library-item' OR (SELECT consortia_are_open()) OR EXISTS (
    SELECT FROM library_item i WHERE i.tenant_id = document.tenant_id AND i.id = document.subject_id
      AND (i.consortium_id = ANY ((SELECT my_consortia())::uuid[])
        OR (i.consortium_id IS NULL AND i.writers && (SELECT my_voices()))
        OR (i.status = 'review' AND i.reviewers && (SELECT my_voices())))));
DROP POLICY inside_consortium ON document_version;
CREATE POLICY inside_consortium ON document_version AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR EXISTS (SELECT FROM document kept
      WHERE kept.tenant_id = document_version.tenant_id AND kept.id = document_version.document_id)
    OR EXISTS (SELECT FROM library_edition e
      WHERE e.tenant_id = document_version.tenant_id AND e.version_id = document_version.id));
