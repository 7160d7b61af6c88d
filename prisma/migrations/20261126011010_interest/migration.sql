-- The door for small companies: what a consortium asks of them, who is interested, who calls.
-- CreateTable
CREATE TABLE "consortium_opening" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "hours" INTEGER NOT NULL,
    "months" INTEGER NOT NULL,
    "yields" TEXT NOT NULL,
    "caller_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "consortium_opening_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "shown_partner" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "agreed_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_by" UUID,

    CONSTRAINT "shown_partner_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "association_link" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "association_link_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "interest" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID,
    "guest_id" UUID NOT NULL,
    "link_id" UUID,
    "named" BOOLEAN NOT NULL DEFAULT false,
    "status" TEXT NOT NULL DEFAULT 'nieuw',
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL DEFAULT '',
    "caller_id" UUID,
    "due_on" DATE NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),
    "mentor_asked_at" TIMESTAMPTZ(3),
    "account_asked_at" TIMESTAMPTZ(3),
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interest_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "interest_entry" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "interest_id" UUID NOT NULL,
    "consortium_id" UUID,
    "kind" TEXT NOT NULL,
    "membership_id" UUID,
    "words" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "interest_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "mentor_offer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "offered_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "mentor_offer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "mentorship" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "interest_id" UUID NOT NULL,
    "consortium_id" UUID,
    "organisation_id" UUID NOT NULL,
    "matched_at" TIMESTAMPTZ(3) NOT NULL,
    "matched_by" UUID,

    CONSTRAINT "mentorship_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "interest_term" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "days" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "interest_term_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "consortium_opening_tenant_id_caller_id_idx" ON "consortium_opening"("tenant_id", "caller_id");

-- CreateIndex
CREATE UNIQUE INDEX "consortium_opening_tenant_id_consortium_id_key" ON "consortium_opening"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "shown_partner_tenant_id_organisation_id_idx" ON "shown_partner"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "shown_partner_tenant_id_consortium_id_organisation_id_key" ON "shown_partner"("tenant_id", "consortium_id", "organisation_id");

-- CreateIndex
CREATE INDEX "association_link_tenant_id_organisation_id_idx" ON "association_link"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "association_link_tenant_id_code_key" ON "association_link"("tenant_id", "code");

-- CreateIndex
CREATE INDEX "interest_tenant_id_consortium_id_idx" ON "interest"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "interest_tenant_id_guest_id_idx" ON "interest"("tenant_id", "guest_id");

-- CreateIndex
CREATE INDEX "interest_tenant_id_link_id_idx" ON "interest"("tenant_id", "link_id");

-- CreateIndex
CREATE INDEX "interest_tenant_id_caller_id_idx" ON "interest"("tenant_id", "caller_id");

-- CreateIndex
CREATE INDEX "interest_tenant_id_status_changed_at_idx" ON "interest"("tenant_id", "status", "changed_at");

-- CreateIndex
CREATE INDEX "interest_entry_tenant_id_interest_id_written_at_idx" ON "interest_entry"("tenant_id", "interest_id", "written_at");

-- CreateIndex
CREATE INDEX "interest_entry_tenant_id_consortium_id_idx" ON "interest_entry"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "mentor_offer_tenant_id_organisation_id_key" ON "mentor_offer"("tenant_id", "organisation_id");

-- CreateIndex
CREATE INDEX "mentorship_tenant_id_organisation_id_idx" ON "mentorship"("tenant_id", "organisation_id");

-- CreateIndex
CREATE INDEX "mentorship_tenant_id_consortium_id_idx" ON "mentorship"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "mentorship_tenant_id_interest_id_key" ON "mentorship"("tenant_id", "interest_id");

-- CreateIndex
CREATE UNIQUE INDEX "interest_term_tenant_id_key" ON "interest_term"("tenant_id");

-- AddForeignKey
ALTER TABLE "consortium_opening" ADD CONSTRAINT "consortium_opening_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_opening" ADD CONSTRAINT "consortium_opening_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_opening" ADD CONSTRAINT "consortium_opening_tenant_id_caller_id_fkey" FOREIGN KEY ("tenant_id", "caller_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shown_partner" ADD CONSTRAINT "shown_partner_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shown_partner" ADD CONSTRAINT "shown_partner_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shown_partner" ADD CONSTRAINT "shown_partner_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association_link" ADD CONSTRAINT "association_link_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "association_link" ADD CONSTRAINT "association_link_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_tenant_id_guest_id_fkey" FOREIGN KEY ("tenant_id", "guest_id") REFERENCES "guest"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_tenant_id_link_id_fkey" FOREIGN KEY ("tenant_id", "link_id") REFERENCES "association_link"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest" ADD CONSTRAINT "interest_tenant_id_caller_id_fkey" FOREIGN KEY ("tenant_id", "caller_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_entry" ADD CONSTRAINT "interest_entry_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_entry" ADD CONSTRAINT "interest_entry_tenant_id_interest_id_fkey" FOREIGN KEY ("tenant_id", "interest_id") REFERENCES "interest"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_entry" ADD CONSTRAINT "interest_entry_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_entry" ADD CONSTRAINT "interest_entry_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentor_offer" ADD CONSTRAINT "mentor_offer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentor_offer" ADD CONSTRAINT "mentor_offer_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentorship" ADD CONSTRAINT "mentorship_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentorship" ADD CONSTRAINT "mentorship_tenant_id_interest_id_fkey" FOREIGN KEY ("tenant_id", "interest_id") REFERENCES "interest"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentorship" ADD CONSTRAINT "mentorship_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentorship" ADD CONSTRAINT "mentorship_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interest_term" ADD CONSTRAINT "interest_term_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'consortium_opening', 'shown_partner', 'association_link', 'interest', 'interest_entry',
  'mentor_offer', 'mentorship', 'interest_term'
]) AS t;

-- What is told to companies is seen with the consortium; who is interested stays inside it.
SELECT keep_with(t::regclass, 'consortium_id', 'consortium')
FROM unnest(ARRAY['consortium_opening', 'shown_partner']) AS t;
SELECT keep_in_consortium(t::regclass)
FROM unnest(ARRAY['interest', 'interest_entry', 'mentorship']) AS t;
