-- AlterTable
ALTER TABLE "library_use" ADD COLUMN     "question" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "question_id" UUID;

-- CreateTable
CREATE TABLE "library_collection" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "visibility" TEXT NOT NULL DEFAULT 'besloten',
    "makers" UUID[] DEFAULT ARRAY[]::UUID[],
    "last_number" INTEGER NOT NULL DEFAULT 0,
    "document_id" UUID,
    "gaps" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_collection_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "collection_entry" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by" UUID,

    CONSTRAINT "collection_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "synthesis_finding" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "collection_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "synthesis_finding_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "synthesis_stance" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "finding_id" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "marked_by" UUID,

    CONSTRAINT "synthesis_stance_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "synthesis_edition" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "collection_id" UUID,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "findings" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "gaps" TEXT NOT NULL DEFAULT '',
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_by" UUID,

    CONSTRAINT "synthesis_edition_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "synthesis_source" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "cited" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT NOT NULL DEFAULT '',
    "stances" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "synthesis_source_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_follow" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_follow_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_digest" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "by_mail" BOOLEAN NOT NULL DEFAULT true,
    "told_to" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_digest_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_reading" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "reads" INTEGER NOT NULL DEFAULT 0,
    "downloads" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "library_reading_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_endorsement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by" UUID,

    CONSTRAINT "library_endorsement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_thread" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "private" BOOLEAN NOT NULL DEFAULT false,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by" UUID,

    CONSTRAINT "library_thread_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "library_comment" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "organisation_id" UUID,
    "body" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "library_comment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "library_collection_tenant_id_consortium_id_idx" ON "library_collection"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "library_collection_tenant_id_changed_at_idx" ON "library_collection"("tenant_id", "changed_at");

-- CreateIndex
CREATE INDEX "collection_entry_tenant_id_item_id_idx" ON "collection_entry"("tenant_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_entry_tenant_id_collection_id_item_id_key" ON "collection_entry"("tenant_id", "collection_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_entry_tenant_id_collection_id_number_key" ON "collection_entry"("tenant_id", "collection_id", "number");

-- CreateIndex
CREATE INDEX "synthesis_finding_tenant_id_collection_id_position_idx" ON "synthesis_finding"("tenant_id", "collection_id", "position");

-- CreateIndex
CREATE INDEX "synthesis_stance_tenant_id_finding_id_idx" ON "synthesis_stance"("tenant_id", "finding_id");

-- CreateIndex
CREATE UNIQUE INDEX "synthesis_stance_tenant_id_entry_id_finding_id_key" ON "synthesis_stance"("tenant_id", "entry_id", "finding_id");

-- CreateIndex
CREATE INDEX "synthesis_edition_tenant_id_collection_id_idx" ON "synthesis_edition"("tenant_id", "collection_id");

-- CreateIndex
CREATE UNIQUE INDEX "synthesis_edition_tenant_id_item_id_number_key" ON "synthesis_edition"("tenant_id", "item_id", "number");

-- CreateIndex
CREATE INDEX "synthesis_source_tenant_id_item_id_idx" ON "synthesis_source"("tenant_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "synthesis_source_tenant_id_edition_id_number_key" ON "synthesis_source"("tenant_id", "edition_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "library_follow_tenant_id_membership_id_kind_value_key" ON "library_follow"("tenant_id", "membership_id", "kind", "value");

-- CreateIndex
CREATE UNIQUE INDEX "library_digest_tenant_id_membership_id_key" ON "library_digest"("tenant_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "library_reading_tenant_id_item_id_month_key" ON "library_reading"("tenant_id", "item_id", "month");

-- CreateIndex
CREATE INDEX "library_endorsement_tenant_id_organisation_id_idx" ON "library_endorsement"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "library_endorsement_tenant_id_item_id_organisation_id_key" ON "library_endorsement"("tenant_id", "item_id", "organisation_id");

-- CreateIndex
CREATE INDEX "library_thread_tenant_id_item_id_idx" ON "library_thread"("tenant_id", "item_id");

-- CreateIndex
CREATE INDEX "library_comment_tenant_id_thread_id_idx" ON "library_comment"("tenant_id", "thread_id");

-- CreateIndex
CREATE INDEX "library_use_tenant_id_question_id_idx" ON "library_use"("tenant_id", "question_id");

-- AddForeignKey
ALTER TABLE "library_collection" ADD CONSTRAINT "library_collection_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_collection" ADD CONSTRAINT "library_collection_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_entry" ADD CONSTRAINT "collection_entry_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_entry" ADD CONSTRAINT "collection_entry_tenant_id_collection_id_fkey" FOREIGN KEY ("tenant_id", "collection_id") REFERENCES "library_collection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_entry" ADD CONSTRAINT "collection_entry_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_finding" ADD CONSTRAINT "synthesis_finding_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_finding" ADD CONSTRAINT "synthesis_finding_tenant_id_collection_id_fkey" FOREIGN KEY ("tenant_id", "collection_id") REFERENCES "library_collection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_stance" ADD CONSTRAINT "synthesis_stance_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_stance" ADD CONSTRAINT "synthesis_stance_tenant_id_entry_id_fkey" FOREIGN KEY ("tenant_id", "entry_id") REFERENCES "collection_entry"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_stance" ADD CONSTRAINT "synthesis_stance_tenant_id_finding_id_fkey" FOREIGN KEY ("tenant_id", "finding_id") REFERENCES "synthesis_finding"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_edition" ADD CONSTRAINT "synthesis_edition_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_edition" ADD CONSTRAINT "synthesis_edition_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_edition" ADD CONSTRAINT "synthesis_edition_tenant_id_collection_id_fkey" FOREIGN KEY ("tenant_id", "collection_id") REFERENCES "library_collection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_source" ADD CONSTRAINT "synthesis_source_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_source" ADD CONSTRAINT "synthesis_source_tenant_id_edition_id_fkey" FOREIGN KEY ("tenant_id", "edition_id") REFERENCES "synthesis_edition"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "synthesis_source" ADD CONSTRAINT "synthesis_source_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_follow" ADD CONSTRAINT "library_follow_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_follow" ADD CONSTRAINT "library_follow_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_digest" ADD CONSTRAINT "library_digest_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_digest" ADD CONSTRAINT "library_digest_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_reading" ADD CONSTRAINT "library_reading_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_reading" ADD CONSTRAINT "library_reading_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_endorsement" ADD CONSTRAINT "library_endorsement_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_endorsement" ADD CONSTRAINT "library_endorsement_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_endorsement" ADD CONSTRAINT "library_endorsement_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_thread" ADD CONSTRAINT "library_thread_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_thread" ADD CONSTRAINT "library_thread_tenant_id_item_id_fkey" FOREIGN KEY ("tenant_id", "item_id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_thread" ADD CONSTRAINT "library_thread_tenant_id_opened_by_fkey" FOREIGN KEY ("tenant_id", "opened_by") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_thread" ADD CONSTRAINT "library_thread_tenant_id_resolved_by_fkey" FOREIGN KEY ("tenant_id", "resolved_by") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_comment" ADD CONSTRAINT "library_comment_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_comment" ADD CONSTRAINT "library_comment_tenant_id_thread_id_fkey" FOREIGN KEY ("tenant_id", "thread_id") REFERENCES "library_thread"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_comment" ADD CONSTRAINT "library_comment_tenant_id_author_id_fkey" FOREIGN KEY ("tenant_id", "author_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_comment" ADD CONSTRAINT "library_comment_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_use" ADD CONSTRAINT "library_use_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'library_endorsement', 'library_thread', 'library_comment', 'library_follow', 'library_digest',
  'library_reading', 'library_collection', 'collection_entry', 'synthesis_finding',
  'synthesis_stance', 'synthesis_edition', 'synthesis_source']) AS t;

-- Who does not see an item sees nothing that was said, counted or published of it.
SELECT keep_with(t::regclass, 'item_id', 'library_item') FROM unnest(ARRAY[
  'library_endorsement', 'library_thread', 'library_reading', 'synthesis_edition']) AS t;
SELECT keep_with('library_comment', 'thread_id', 'library_thread');

-- What was asked in private is between who asks and whose item it is.
CREATE POLICY private_questions ON library_thread AS RESTRICTIVE
  USING (NOT private OR (SELECT consortia_are_open())
    OR opened_by = ANY ((SELECT my_voices())::uuid[])
    OR EXISTS (SELECT FROM library_item i
      WHERE i.tenant_id = library_thread.tenant_id AND i.id = library_thread.item_id
        AND CASE WHEN i.consortium_id IS NULL THEN i.writers && (SELECT my_voices())
          ELSE i.consortium_id = ANY ((SELECT my_consortia())::uuid[]) END));

-- What somebody follows is their own affair; the worker writes to them, and the link in a letter stops it.
CREATE POLICY own_follows ON library_follow AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR (SELECT nullif(current_setting('app.person_id', true), '')) IS NULL
    OR membership_id = ANY ((SELECT my_voices())::uuid[]));
CREATE POLICY own_digests ON library_digest AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR (SELECT nullif(current_setting('app.person_id', true), '')) IS NULL
    OR membership_id = ANY ((SELECT my_voices())::uuid[]));

-- A collection is its makers', and of whom it is shared with; its consortium's, where it has one.
CREATE POLICY inside_consortium ON library_collection AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR makers && (SELECT my_voices())
    OR visibility = 'openbaar'
    OR (visibility IN ('tenant', 'netwerk') AND cardinality((SELECT my_voices())) > 0))
  WITH CHECK ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR makers && (SELECT my_voices()));
SELECT keep_with(t::regclass, 'collection_id', 'library_collection')
FROM unnest(ARRAY['collection_entry', 'synthesis_finding']) AS t;
SELECT keep_with('synthesis_stance', 'entry_id', 'collection_entry');
SELECT keep_with('synthesis_source', 'edition_id', 'synthesis_edition');

-- An item that somebody may not see is left out for them, and with it all that is said of it there.
CREATE POLICY item_is_seen ON collection_entry AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR EXISTS (SELECT FROM library_item i
    WHERE i.tenant_id = collection_entry.tenant_id AND i.id = collection_entry.item_id));
CREATE POLICY item_is_seen ON synthesis_source AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR EXISTS (SELECT FROM library_item i
    WHERE i.tenant_id = synthesis_source.tenant_id AND i.id = synthesis_source.item_id));

-- The text of a collection, and what was done in it, are for who sees the collection.
CREATE POLICY collection_is_seen ON document AS RESTRICTIVE
  USING (subject_type <> 'collection' OR (SELECT consortia_are_open()) OR EXISTS (
    SELECT FROM library_collection k
    WHERE k.tenant_id = document.tenant_id AND k.id = document.subject_id));
CREATE POLICY collection_is_seen ON event AS RESTRICTIVE FOR SELECT
  USING ((SELECT consortia_are_open())
    OR CASE subject_type
      WHEN 'collection' THEN EXISTS (SELECT FROM library_collection k
        WHERE k.tenant_id = event.tenant_id AND k.id = event.subject_id)
      WHEN 'document' THEN EXISTS (SELECT FROM document d
        WHERE d.tenant_id = event.tenant_id AND d.id = event.subject_id)
      ELSE true END);

-- What was published stays as it was published.
REVOKE UPDATE, DELETE ON synthesis_edition, synthesis_source FROM voortent_app;
