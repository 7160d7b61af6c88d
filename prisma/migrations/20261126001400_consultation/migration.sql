-- Consultations: positions of organisations, what their achterban said, amendments and answers.
-- CreateTable
CREATE TABLE "consultation" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "intro" TEXT NOT NULL DEFAULT '',
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "supporters_needed" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "opened_at" TIMESTAMPTZ(3),
    "opened_by" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,

    CONSTRAINT "consultation_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consultation_part" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "speerpunt_id" UUID,
    "document_id" UUID NOT NULL,
    "version_id" UUID,

    CONSTRAINT "consultation_part_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consultation_question" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "prompt" TEXT NOT NULL,
    "choices" TEXT[],

    CONSTRAINT "consultation_question_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consultation_invitee" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "reminded_at" TIMESTAMPTZ(3),

    CONSTRAINT "consultation_invitee_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "draft_entry" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "invitee_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "stance" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" UUID,

    CONSTRAINT "draft_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "submission" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "invitee_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "stance" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by" UUID,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "submitted_position" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "reasons" TEXT NOT NULL,

    CONSTRAINT "submitted_position_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "submitted_answer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "answer" TEXT NOT NULL,

    CONSTRAINT "submitted_answer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "achterban_round" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "invitee_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "closes_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "achterban_round_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "achterban_answer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "opinion" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "achterban_answer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "amendment" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "part_id" UUID NOT NULL,
    "invitee_id" UUID NOT NULL,
    "number" INTEGER,
    "passage" TEXT NOT NULL,
    "place" INTEGER,
    "proposed" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "submitted_at" TIMESTAMPTZ(3),
    "submitted_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "merged_into_id" UUID,
    "push_requested_at" TIMESTAMPTZ(3),
    "pushed_at" TIMESTAMPTZ(3),

    CONSTRAINT "amendment_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "amendment_answer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "amendment_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "adopted" TEXT NOT NULL DEFAULT '',
    "applied" BOOLEAN NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" UUID,

    CONSTRAINT "amendment_answer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "amendment_support" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "amendment_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "signed_at" TIMESTAMPTZ(3) NOT NULL,
    "signed_by" UUID,

    CONSTRAINT "amendment_support_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "reply_note" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,

    CONSTRAINT "reply_note_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "consultation_tenant_id_agenda_id_idx" ON "consultation"("tenant_id", "agenda_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_part_tenant_id_consultation_id_document_id_key" ON "consultation_part"("tenant_id", "consultation_id", "document_id");

-- CreateIndex
CREATE INDEX "consultation_question_tenant_id_consultation_id_idx" ON "consultation_question"("tenant_id", "consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "consultation_invitee_tenant_id_consultation_id_organisation_key" ON "consultation_invitee"("tenant_id", "consultation_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_entry_tenant_id_invitee_id_field_revision_key" ON "draft_entry"("tenant_id", "invitee_id", "field", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "submission_tenant_id_invitee_id_number_key" ON "submission"("tenant_id", "invitee_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "submitted_position_tenant_id_submission_id_part_id_key" ON "submitted_position"("tenant_id", "submission_id", "part_id");

-- CreateIndex
CREATE UNIQUE INDEX "submitted_answer_tenant_id_submission_id_question_id_key" ON "submitted_answer"("tenant_id", "submission_id", "question_id");

-- CreateIndex
CREATE UNIQUE INDEX "achterban_round_token_hash_key" ON "achterban_round"("token_hash");

-- CreateIndex
CREATE INDEX "achterban_round_tenant_id_invitee_id_idx" ON "achterban_round"("tenant_id", "invitee_id");

-- CreateIndex
CREATE INDEX "achterban_answer_tenant_id_round_id_idx" ON "achterban_answer"("tenant_id", "round_id");

-- CreateIndex
CREATE INDEX "amendment_tenant_id_invitee_id_idx" ON "amendment"("tenant_id", "invitee_id");

-- CreateIndex
CREATE UNIQUE INDEX "amendment_tenant_id_consultation_id_number_key" ON "amendment"("tenant_id", "consultation_id", "number");

-- CreateIndex
CREATE INDEX "amendment_answer_tenant_id_amendment_id_idx" ON "amendment_answer"("tenant_id", "amendment_id");

-- CreateIndex
CREATE UNIQUE INDEX "amendment_support_tenant_id_amendment_id_organisation_id_key" ON "amendment_support"("tenant_id", "amendment_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_note_tenant_id_consultation_id_number_key" ON "reply_note"("tenant_id", "consultation_id", "number");

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation" ADD CONSTRAINT "consultation_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_part" ADD CONSTRAINT "consultation_part_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_part" ADD CONSTRAINT "consultation_part_tenant_id_consultation_id_fkey" FOREIGN KEY ("tenant_id", "consultation_id") REFERENCES "consultation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_part" ADD CONSTRAINT "consultation_part_tenant_id_speerpunt_id_fkey" FOREIGN KEY ("tenant_id", "speerpunt_id") REFERENCES "speerpunt"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_part" ADD CONSTRAINT "consultation_part_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_part" ADD CONSTRAINT "consultation_part_tenant_id_version_id_fkey" FOREIGN KEY ("tenant_id", "version_id") REFERENCES "document_version"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_question" ADD CONSTRAINT "consultation_question_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_question" ADD CONSTRAINT "consultation_question_tenant_id_consultation_id_fkey" FOREIGN KEY ("tenant_id", "consultation_id") REFERENCES "consultation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_invitee" ADD CONSTRAINT "consultation_invitee_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_invitee" ADD CONSTRAINT "consultation_invitee_tenant_id_consultation_id_fkey" FOREIGN KEY ("tenant_id", "consultation_id") REFERENCES "consultation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consultation_invitee" ADD CONSTRAINT "consultation_invitee_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_entry" ADD CONSTRAINT "draft_entry_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_entry" ADD CONSTRAINT "draft_entry_tenant_id_invitee_id_fkey" FOREIGN KEY ("tenant_id", "invitee_id") REFERENCES "consultation_invitee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_tenant_id_invitee_id_fkey" FOREIGN KEY ("tenant_id", "invitee_id") REFERENCES "consultation_invitee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_position" ADD CONSTRAINT "submitted_position_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_position" ADD CONSTRAINT "submitted_position_tenant_id_submission_id_fkey" FOREIGN KEY ("tenant_id", "submission_id") REFERENCES "submission"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_position" ADD CONSTRAINT "submitted_position_tenant_id_part_id_fkey" FOREIGN KEY ("tenant_id", "part_id") REFERENCES "consultation_part"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_answer" ADD CONSTRAINT "submitted_answer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_answer" ADD CONSTRAINT "submitted_answer_tenant_id_submission_id_fkey" FOREIGN KEY ("tenant_id", "submission_id") REFERENCES "submission"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submitted_answer" ADD CONSTRAINT "submitted_answer_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "consultation_question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achterban_round" ADD CONSTRAINT "achterban_round_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achterban_round" ADD CONSTRAINT "achterban_round_tenant_id_invitee_id_fkey" FOREIGN KEY ("tenant_id", "invitee_id") REFERENCES "consultation_invitee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achterban_answer" ADD CONSTRAINT "achterban_answer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "achterban_answer" ADD CONSTRAINT "achterban_answer_tenant_id_round_id_fkey" FOREIGN KEY ("tenant_id", "round_id") REFERENCES "achterban_round"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_tenant_id_consultation_id_fkey" FOREIGN KEY ("tenant_id", "consultation_id") REFERENCES "consultation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_tenant_id_part_id_fkey" FOREIGN KEY ("tenant_id", "part_id") REFERENCES "consultation_part"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_tenant_id_invitee_id_fkey" FOREIGN KEY ("tenant_id", "invitee_id") REFERENCES "consultation_invitee"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment" ADD CONSTRAINT "amendment_tenant_id_merged_into_id_fkey" FOREIGN KEY ("tenant_id", "merged_into_id") REFERENCES "amendment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment_answer" ADD CONSTRAINT "amendment_answer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment_answer" ADD CONSTRAINT "amendment_answer_tenant_id_amendment_id_fkey" FOREIGN KEY ("tenant_id", "amendment_id") REFERENCES "amendment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment_support" ADD CONSTRAINT "amendment_support_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment_support" ADD CONSTRAINT "amendment_support_tenant_id_amendment_id_fkey" FOREIGN KEY ("tenant_id", "amendment_id") REFERENCES "amendment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "amendment_support" ADD CONSTRAINT "amendment_support_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_note" ADD CONSTRAINT "reply_note_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_note" ADD CONSTRAINT "reply_note_tenant_id_consultation_id_fkey" FOREIGN KEY ("tenant_id", "consultation_id") REFERENCES "consultation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_note" ADD CONSTRAINT "reply_note_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'consultation', 'consultation_part', 'consultation_question', 'consultation_invitee',
  'draft_entry', 'submission', 'submitted_position', 'submitted_answer', 'achterban_round',
  'achterban_answer', 'amendment', 'amendment_answer', 'amendment_support', 'reply_note'
]) AS t;

-- What was drafted, submitted, answered or signed stays as it was; what is new is added.
REVOKE UPDATE, DELETE ON
  draft_entry, submission, submitted_position, submitted_answer, achterban_answer,
  amendment_answer, amendment_support, reply_note
  FROM voortent_app;
