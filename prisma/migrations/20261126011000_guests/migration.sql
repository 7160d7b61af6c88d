-- People without an account, and the private links with which they come back.
-- CreateTable
CREATE TABLE "guest" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "company" TEXT NOT NULL DEFAULT '',
    "kvk_number" TEXT,
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "page" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "consented_at" TIMESTAMPTZ(3) NOT NULL,
    "last_contact_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "forgotten_at" TIMESTAMPTZ(3),
    "organisation_id" UUID,
    "invitation_id" UUID,
    "membership_id" UUID,

    CONSTRAINT "guest_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "guest_link" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "guest_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "guest_link_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "guest_tenant_id_expires_at_idx" ON "guest"("tenant_id", "expires_at");

-- CreateIndex
CREATE INDEX "guest_tenant_id_email_idx" ON "guest"("tenant_id", "email");

-- CreateIndex
CREATE INDEX "guest_tenant_id_membership_id_idx" ON "guest"("tenant_id", "membership_id");

-- CreateIndex
CREATE INDEX "guest_tenant_id_invitation_id_idx" ON "guest"("tenant_id", "invitation_id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_link_token_hash_key" ON "guest_link"("token_hash");

-- CreateIndex
CREATE INDEX "guest_link_tenant_id_guest_id_idx" ON "guest_link"("tenant_id", "guest_id");

-- AddForeignKey
ALTER TABLE "guest" ADD CONSTRAINT "guest_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest" ADD CONSTRAINT "guest_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest" ADD CONSTRAINT "guest_tenant_id_invitation_id_fkey" FOREIGN KEY ("tenant_id", "invitation_id") REFERENCES "invitation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest" ADD CONSTRAINT "guest_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_link" ADD CONSTRAINT "guest_link_tenant_id_guest_id_fkey" FOREIGN KEY ("tenant_id", "guest_id") REFERENCES "guest"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY['guest', 'guest_link']) AS t;
