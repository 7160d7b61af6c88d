-- Searches that somebody keeps, to hear of what is new.
-- CreateTable
CREATE TABLE "library_search" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "asked" JSONB NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL,
    "by_mail" BOOLEAN NOT NULL DEFAULT true,
    "told_to" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "library_search_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "library_search_tenant_id_membership_id_asked_key" ON "library_search"("tenant_id", "membership_id", "asked");

-- AddForeignKey
ALTER TABLE "library_search" ADD CONSTRAINT "library_search_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "library_search" ADD CONSTRAINT "library_search_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('library_search');

-- What somebody looks for is their own affair; the worker writes to them, and the link in a letter stops it.
CREATE POLICY own_searches ON library_search AS RESTRICTIVE
  USING ((SELECT nullif(current_setting('app.person_id', true), '')) IS NULL
    OR membership_id = ANY ((SELECT my_voices())::uuid[]));
