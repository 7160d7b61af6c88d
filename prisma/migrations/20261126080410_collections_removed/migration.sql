-- AlterTable
ALTER TABLE "library_collection" ADD COLUMN     "removed_at" TIMESTAMPTZ(3),
ADD COLUMN     "removed_by" UUID;

-- CreateIndex
CREATE INDEX "library_collection_tenant_id_removed_at_idx" ON "library_collection"("tenant_id", "removed_at");

-- What was removed is its makers' alone, who may bring it back; `netwerk` opens a collection to the members
-- of every tenant, as it does an item.
DROP POLICY inside_consortium ON library_collection;
CREATE POLICY inside_consortium ON library_collection AS RESTRICTIVE
  USING ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR makers && (SELECT my_voices())
    OR (removed_at IS NULL AND (visibility = 'openbaar'
      OR (visibility IN ('tenant', 'netwerk') AND cardinality((SELECT my_voices())) > 0)
      OR (visibility = 'netwerk' AND (SELECT in_network())))))
  WITH CHECK ((SELECT consortia_are_open())
    OR consortium_id = ANY ((SELECT my_consortia())::uuid[])
    OR makers && (SELECT my_voices()));
