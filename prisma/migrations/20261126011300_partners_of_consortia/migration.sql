-- The ladder, roles, the why of each partner, the signed agreement, leaving.
-- CreateTable
CREATE TABLE "commitment_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "from_commitment" TEXT,
    "to_commitment" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "own" BOOLEAN NOT NULL DEFAULT true,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,

    CONSTRAINT "commitment_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_role" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "consortium_role_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_lead_offer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "offered_by" UUID,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,

    CONSTRAINT "consortium_lead_offer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_seat" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "membership_id" UUID,
    "since" DATE NOT NULL,
    "until" DATE,

    CONSTRAINT "consortium_seat_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "why_round" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "opened_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "opened_by" UUID,
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "why_round_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "why_answer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "brings" TEXT NOT NULL DEFAULT '',
    "gains" TEXT NOT NULL DEFAULT '',
    "fears" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,

    CONSTRAINT "why_answer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_agreement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_by" UUID,

    CONSTRAINT "consortium_agreement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "agreement_edition" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_by" UUID,

    CONSTRAINT "agreement_edition_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "agreement_party" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "leads" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "agreement_party_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "agreement_signature" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "mandate_id" UUID,
    "signed_by" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,

    CONSTRAINT "agreement_signature_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_leaving" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "last_day" DATE NOT NULL,
    "successor_id" UUID,
    "announced_at" TIMESTAMPTZ(3) NOT NULL,
    "announced_by" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" UUID,
    "called_off_at" TIMESTAMPTZ(3),

    CONSTRAINT "consortium_leaving_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "handover_item" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "leaving_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "path" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" UUID,
    "position" INTEGER NOT NULL,

    CONSTRAINT "handover_item_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "commitment_step_tenant_id_consortium_id_organisation_id_idx" ON "commitment_step"("tenant_id", "consortium_id", "organisation_id");

-- CreateIndex
CREATE INDEX "consortium_role_tenant_id_consortium_id_idx" ON "consortium_role"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "consortium_lead_offer_tenant_id_consortium_id_idx" ON "consortium_lead_offer"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "consortium_seat_tenant_id_consortium_id_idx" ON "consortium_seat"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "why_round_tenant_id_consortium_id_number_key" ON "why_round"("tenant_id", "consortium_id", "number");

-- CreateIndex
CREATE INDEX "why_answer_tenant_id_consortium_id_idx" ON "why_answer"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "why_answer_tenant_id_round_id_organisation_id_key" ON "why_answer"("tenant_id", "round_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "consortium_agreement_tenant_id_consortium_id_key" ON "consortium_agreement"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "agreement_edition_tenant_id_consortium_id_idx" ON "agreement_edition"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_party_tenant_id_edition_id_organisation_id_key" ON "agreement_party"("tenant_id", "edition_id", "organisation_id");

-- CreateIndex
CREATE INDEX "agreement_signature_tenant_id_consortium_id_idx" ON "agreement_signature"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_signature_tenant_id_edition_id_organisation_id_key" ON "agreement_signature"("tenant_id", "edition_id", "organisation_id");

-- CreateIndex
CREATE INDEX "consortium_leaving_tenant_id_consortium_id_idx" ON "consortium_leaving"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "handover_item_tenant_id_leaving_id_idx" ON "handover_item"("tenant_id", "leaving_id");

-- AddForeignKey
ALTER TABLE "commitment_step" ADD CONSTRAINT "commitment_step_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_step" ADD CONSTRAINT "commitment_step_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_step" ADD CONSTRAINT "commitment_step_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_role" ADD CONSTRAINT "consortium_role_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_role" ADD CONSTRAINT "consortium_role_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_role" ADD CONSTRAINT "consortium_role_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_lead_offer" ADD CONSTRAINT "consortium_lead_offer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_lead_offer" ADD CONSTRAINT "consortium_lead_offer_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_lead_offer" ADD CONSTRAINT "consortium_lead_offer_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_seat" ADD CONSTRAINT "consortium_seat_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_seat" ADD CONSTRAINT "consortium_seat_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_seat" ADD CONSTRAINT "consortium_seat_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_seat" ADD CONSTRAINT "consortium_seat_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "why_round" ADD CONSTRAINT "why_round_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "why_round" ADD CONSTRAINT "why_round_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "why_answer" ADD CONSTRAINT "why_answer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "why_answer" ADD CONSTRAINT "why_answer_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "why_answer" ADD CONSTRAINT "why_answer_tenant_id_round_id_fkey" FOREIGN KEY ("tenant_id", "round_id") REFERENCES "why_round"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "why_answer" ADD CONSTRAINT "why_answer_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_agreement" ADD CONSTRAINT "consortium_agreement_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_agreement" ADD CONSTRAINT "consortium_agreement_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_agreement" ADD CONSTRAINT "consortium_agreement_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_edition" ADD CONSTRAINT "agreement_edition_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_edition" ADD CONSTRAINT "agreement_edition_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_edition" ADD CONSTRAINT "agreement_edition_tenant_id_agreement_id_fkey" FOREIGN KEY ("tenant_id", "agreement_id") REFERENCES "consortium_agreement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_edition" ADD CONSTRAINT "agreement_edition_tenant_id_version_id_fkey" FOREIGN KEY ("tenant_id", "version_id") REFERENCES "document_version"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_tenant_id_edition_id_fkey" FOREIGN KEY ("tenant_id", "edition_id") REFERENCES "agreement_edition"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_tenant_id_edition_id_fkey" FOREIGN KEY ("tenant_id", "edition_id") REFERENCES "agreement_edition"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_signature" ADD CONSTRAINT "agreement_signature_tenant_id_mandate_id_fkey" FOREIGN KEY ("tenant_id", "mandate_id") REFERENCES "mandate"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_leaving" ADD CONSTRAINT "consortium_leaving_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_leaving" ADD CONSTRAINT "consortium_leaving_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_leaving" ADD CONSTRAINT "consortium_leaving_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_leaving" ADD CONSTRAINT "consortium_leaving_tenant_id_successor_id_fkey" FOREIGN KEY ("tenant_id", "successor_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_item" ADD CONSTRAINT "handover_item_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_item" ADD CONSTRAINT "handover_item_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_item" ADD CONSTRAINT "handover_item_tenant_id_leaving_id_fkey" FOREIGN KEY ("tenant_id", "leaving_id") REFERENCES "consortium_leaving"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'commitment_step', 'consortium_role', 'consortium_lead_offer', 'consortium_seat', 'why_round',
  'why_answer', 'consortium_agreement', 'agreement_edition', 'agreement_party',
  'agreement_signature', 'consortium_leaving', 'handover_item'
]) AS t;
SELECT keep_in_consortium(t::regclass) FROM unnest(ARRAY[
  'commitment_step', 'consortium_role', 'consortium_lead_offer', 'consortium_seat', 'why_round',
  'why_answer', 'consortium_agreement', 'agreement_edition', 'agreement_party',
  'agreement_signature', 'consortium_leaving', 'handover_item'
]) AS t;

-- Where somebody stood is never rewritten.
REVOKE UPDATE, DELETE ON commitment_step FROM voortent_app;

-- What was signed stays as it was, for every role, the owner's included.
REVOKE UPDATE, DELETE ON agreement_edition, agreement_party, agreement_signature FROM voortent_app;
CREATE TRIGGER edition_stays BEFORE UPDATE OR DELETE ON agreement_edition
  FOR EACH ROW EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER editions_are_not_emptied BEFORE TRUNCATE ON agreement_edition
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER party_stays BEFORE UPDATE OR DELETE ON agreement_party
  FOR EACH ROW EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER parties_are_not_emptied BEFORE TRUNCATE ON agreement_party
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER signature_stays BEFORE UPDATE OR DELETE ON agreement_signature
  FOR EACH ROW EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER signatures_are_not_emptied BEFORE TRUNCATE ON agreement_signature
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter();

-- One offer to lead stands at a time, one leaving per organisation, one seat and role at a time.
CREATE UNIQUE INDEX one_lead_offer_stands ON consortium_lead_offer (tenant_id, consortium_id)
  WHERE answer IS NULL;
CREATE UNIQUE INDEX one_leaving_runs ON consortium_leaving (tenant_id, consortium_id, organisation_id)
  WHERE confirmed_at IS NULL AND called_off_at IS NULL;
CREATE UNIQUE INDEX one_seat_is_held ON consortium_seat (tenant_id, consortium_id, organisation_id)
  WHERE until IS NULL;
CREATE UNIQUE INDEX one_role_is_held ON consortium_role (tenant_id, consortium_id, organisation_id, role)
  WHERE until IS NULL;

-- The ladder of who was a partner before begins where they stand.
ALTER TABLE commitment_step NO FORCE ROW LEVEL SECURITY;
ALTER TABLE consortium_partner NO FORCE ROW LEVEL SECURITY;
INSERT INTO commitment_step (tenant_id, id, consortium_id, organisation_id, to_commitment,
                             effective_on, recorded_at, recorded_by)
SELECT tenant_id, uuidv7(), consortium_id, organisation_id, commitment,
       (changed_at AT TIME ZONE 'Europe/Amsterdam')::date, changed_at, changed_by
FROM consortium_partner;
ALTER TABLE consortium_partner FORCE ROW LEVEL SECURITY;
ALTER TABLE commitment_step FORCE ROW LEVEL SECURITY;
