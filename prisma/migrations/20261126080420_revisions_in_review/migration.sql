-- AlterTable
ALTER TABLE "library_item" ADD COLUMN     "revisers" UUID[] DEFAULT ARRAY[]::UUID[];

-- CreateTable
CREATE TABLE "library_proposal" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "facts" JSONB NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "proposed_by" UUID,

    CONSTRAINT "library_proposal_pkey" PRIMARY KEY ("tenant_id","id")
);

-- AddForeignKey
ALTER TABLE "library_proposal" ADD CONSTRAINT "library_proposal_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_proposal" ADD CONSTRAINT "library_proposal_tenant_id_id_fkey" FOREIGN KEY ("tenant_id", "id") REFERENCES "library_item"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_proposal');

-- What is out stays for whom it is. How it would read after a revision is for whose item it is, and for who
-- is asked to read that: `revisers`, for as long as it takes.
CREATE POLICY inside_consortium ON library_proposal AS RESTRICTIVE
  USING ((SELECT consortia_are_open()) OR EXISTS (
    SELECT FROM library_item i
    WHERE i.tenant_id = library_proposal.tenant_id AND i.id = library_proposal.id
      AND (i.consortium_id = ANY ((SELECT my_consortia())::uuid[])
        OR (i.consortium_id IS NULL AND i.writers && (SELECT my_voices()))
        OR i.revisers && (SELECT my_voices()))));

DROP POLICY inside_consortium ON library_item;
CREATE POLICY inside_consortium ON library_item AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR (consortium_id IS NULL AND writers && (SELECT my_voices()))
    OR (status = 'review' AND reviewers && (SELECT my_voices()))
    OR (visibility = 'openbaar' AND is_out(status, embargo_until))
    OR (visibility IN ('tenant', 'netwerk') AND cardinality((SELECT my_voices())) > 0
        AND is_out(status, embargo_until))
    OR (visibility = 'netwerk' AND (SELECT in_network()) AND is_out(status, embargo_until))
    OR revisers && (SELECT my_voices()))
  WITH CHECK ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR (consortium_id IS NULL AND writers && (SELECT my_voices()))
    OR (status = 'withdrawn' AND visibility <> 'consortium' AND (SELECT coordinates_tenant())));

CREATE OR REPLACE FUNCTION text_is_seen(tenant uuid, subject text, place uuid) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN CASE subject
    WHEN 'library-item' THEN EXISTS (
      SELECT FROM library_item i WHERE i.tenant_id = tenant AND i.id = place
        AND (i.consortium_id = ANY ((SELECT my_consortia())::uuid[])
          OR (i.consortium_id IS NULL AND i.writers && (SELECT my_voices()))
          OR (i.status = 'review' AND i.reviewers && (SELECT my_voices()))
          OR i.revisers && (SELECT my_voices())))
    WHEN 'collection' THEN EXISTS (
      SELECT FROM library_collection k WHERE k.tenant_id = tenant AND k.id = place)
    ELSE true END;
END $$;
