-- How consortia go on: gates between phases, explorations, and lists of them that are handed in.
-- CreateTable
CREATE TABLE "consortium_import" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "progress" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "lines" JSONB,
    "requested_by" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consortium_import_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_gate" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "from_phase" TEXT NOT NULL,
    "to_phase" TEXT NOT NULL,
    "planned_on" DATE,
    "ballot_id" UUID,
    "begun_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "changes" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "consortium_gate_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_criterion" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "gate_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "own" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'open',
    "remark" TEXT NOT NULL DEFAULT '',
    "judged_at" TIMESTAMPTZ(3),
    "judged_by" UUID,
    "judged_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "consortium_criterion_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_phase" TEXT NOT NULL,
    "to_phase" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "causes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "lessons" TEXT NOT NULL DEFAULT '',
    "ballot_id" UUID,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by" UUID,
    "taken_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "consortium_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "gate_standard" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "from_phase" TEXT NOT NULL,
    "criteria" TEXT[],
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "gate_standard_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sandpit" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "goal" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "sandpit_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sandpit_voice" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "expectations" TEXT NOT NULL,
    "doubts" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,
    "changed_by_name" TEXT NOT NULL,

    CONSTRAINT "sandpit_voice_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "sandpit_meeting" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "poll_id" UUID,
    "meets_on" DATE,
    "place" TEXT NOT NULL DEFAULT '',
    "organisations" UUID[] DEFAULT ARRAY[]::UUID[],
    "others" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "direction" TEXT,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "planned_by" UUID,
    "reported_at" TIMESTAMPTZ(3),
    "reported_by" UUID,

    CONSTRAINT "sandpit_meeting_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "consortium_gate_tenant_id_consortium_id_idx" ON "consortium_gate"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "consortium_gate_tenant_id_ballot_id_idx" ON "consortium_gate"("tenant_id", "ballot_id");

-- CreateIndex
CREATE INDEX "consortium_gate_tenant_id_planned_on_idx" ON "consortium_gate"("tenant_id", "planned_on");

-- CreateIndex
CREATE INDEX "consortium_criterion_tenant_id_gate_id_idx" ON "consortium_criterion"("tenant_id", "gate_id");

-- CreateIndex
CREATE INDEX "consortium_step_tenant_id_consortium_id_taken_at_idx" ON "consortium_step"("tenant_id", "consortium_id", "taken_at");

-- CreateIndex
CREATE UNIQUE INDEX "gate_standard_tenant_id_from_phase_key" ON "gate_standard"("tenant_id", "from_phase");

-- CreateIndex
CREATE UNIQUE INDEX "sandpit_tenant_id_consortium_id_key" ON "sandpit"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "sandpit_voice_tenant_id_consortium_id_organisation_id_key" ON "sandpit_voice"("tenant_id", "consortium_id", "organisation_id");

-- CreateIndex
CREATE INDEX "sandpit_meeting_tenant_id_consortium_id_meets_on_idx" ON "sandpit_meeting"("tenant_id", "consortium_id", "meets_on");

-- CreateIndex
CREATE INDEX "sandpit_meeting_tenant_id_poll_id_idx" ON "sandpit_meeting"("tenant_id", "poll_id");

-- AddForeignKey
ALTER TABLE "consortium_import" ADD CONSTRAINT "consortium_import_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_gate" ADD CONSTRAINT "consortium_gate_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_gate" ADD CONSTRAINT "consortium_gate_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_gate" ADD CONSTRAINT "consortium_gate_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_criterion" ADD CONSTRAINT "consortium_criterion_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_criterion" ADD CONSTRAINT "consortium_criterion_tenant_id_gate_id_fkey" FOREIGN KEY ("tenant_id", "gate_id") REFERENCES "consortium_gate"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_step" ADD CONSTRAINT "consortium_step_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_step" ADD CONSTRAINT "consortium_step_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_step" ADD CONSTRAINT "consortium_step_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "gate_standard" ADD CONSTRAINT "gate_standard_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sandpit" ADD CONSTRAINT "sandpit_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sandpit" ADD CONSTRAINT "sandpit_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sandpit_voice" ADD CONSTRAINT "sandpit_voice_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sandpit_voice" ADD CONSTRAINT "sandpit_voice_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sandpit_voice" ADD CONSTRAINT "sandpit_voice_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sandpit_meeting" ADD CONSTRAINT "sandpit_meeting_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sandpit_meeting" ADD CONSTRAINT "sandpit_meeting_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sandpit_meeting" ADD CONSTRAINT "sandpit_meeting_tenant_id_poll_id_fkey" FOREIGN KEY ("tenant_id", "poll_id") REFERENCES "poll"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'consortium_gate', 'consortium_criterion', 'consortium_step', 'gate_standard',
  'sandpit', 'sandpit_voice', 'sandpit_meeting', 'consortium_import'
]) AS t;
SELECT keep_in_consortium(t::regclass) FROM unnest(ARRAY[
  'consortium_gate', 'consortium_criterion', 'consortium_step',
  'sandpit', 'sandpit_voice', 'sandpit_meeting'
]) AS t;

-- One gate at a time; two people who begin one at the same moment begin the same.
CREATE UNIQUE INDEX consortium_gate_undecided ON consortium_gate (tenant_id, consortium_id)
  WHERE decided_at IS NULL;

-- What was decided stays.
REVOKE UPDATE, DELETE ON consortium_step FROM voortent_app;
