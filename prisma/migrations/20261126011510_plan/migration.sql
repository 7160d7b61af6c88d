-- Milestones, tasks, risks, the logbook, barriers and files of consortia.
-- CreateTable
CREATE TABLE "barrier" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL DEFAULT 'ervaren',
    "noticed_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "resolved_at" TIMESTAMPTZ(3),
    "resolution" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "barrier_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "barrier_judgement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "barrier_id" UUID NOT NULL,
    "evidence" TEXT NOT NULL,
    "checked_by" TEXT NOT NULL,
    "checked_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "finding" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,

    CONSTRAINT "barrier_judgement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "shared_barrier" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "evidence" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "checked_on" DATE,
    "checked_by" TEXT NOT NULL DEFAULT '',
    "named_id" UUID,
    "met" INTEGER NOT NULL DEFAULT 1,
    "shared_on" DATE NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "shared_barrier_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "barrier_echo" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "shared_id" UUID NOT NULL,
    "barrier_id" UUID,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "said_by" UUID,

    CONSTRAINT "barrier_echo_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "barrier_page" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID,

    CONSTRAINT "barrier_page_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "stored_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_by" UUID,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "work_package_id" UUID,
    "title" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "reached_on" DATE,
    "evidence" TEXT NOT NULL DEFAULT '',
    "evidence_link" TEXT NOT NULL DEFAULT '',
    "file_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "milestone_turn" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "turn" TEXT NOT NULL,
    "from_on" DATE,
    "to_on" DATE,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,

    CONSTRAINT "milestone_turn_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "plan_task" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "work_package_id" UUID,
    "title" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "membership_id" UUID,
    "due_on" DATE,
    "status" TEXT NOT NULL DEFAULT 'te-doen',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_task_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "risk" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "chance" INTEGER NOT NULL,
    "effect" INTEGER NOT NULL,
    "measure" TEXT NOT NULL DEFAULT '',
    "membership_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "risk_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "goal_contribution" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "how" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "stated_at" TIMESTAMPTZ(3) NOT NULL,
    "stated_by" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "goal_contribution_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "contribution_measurement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,
    "measured_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,

    CONSTRAINT "contribution_measurement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "logbook_entry" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "present" TEXT NOT NULL DEFAULT '',
    "file_id" UUID,
    "alt_text" TEXT NOT NULL DEFAULT '',
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "written_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "logbook_entry_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "published_result" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "source_type" TEXT NOT NULL,
    "source_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by" UUID,

    CONSTRAINT "published_result_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "barrier_tenant_id_consortium_id_idx" ON "barrier"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "barrier_judgement_tenant_id_consortium_id_idx" ON "barrier_judgement"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "barrier_judgement_tenant_id_barrier_id_checked_on_idx" ON "barrier_judgement"("tenant_id", "barrier_id", "checked_on");

-- CreateIndex
CREATE INDEX "shared_barrier_tenant_id_shared_on_idx" ON "shared_barrier"("tenant_id", "shared_on");

-- CreateIndex
CREATE INDEX "shared_barrier_tenant_id_named_id_idx" ON "shared_barrier"("tenant_id", "named_id");

-- CreateIndex
CREATE INDEX "barrier_echo_tenant_id_shared_id_idx" ON "barrier_echo"("tenant_id", "shared_id");

-- CreateIndex
CREATE INDEX "barrier_echo_tenant_id_barrier_id_idx" ON "barrier_echo"("tenant_id", "barrier_id");

-- CreateIndex
CREATE UNIQUE INDEX "barrier_echo_tenant_id_consortium_id_shared_id_key" ON "barrier_echo"("tenant_id", "consortium_id", "shared_id");

-- CreateIndex
CREATE UNIQUE INDEX "barrier_page_tenant_id_key" ON "barrier_page"("tenant_id");

-- CreateIndex
CREATE INDEX "stored_file_tenant_id_consortium_id_idx" ON "stored_file"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "stored_file_tenant_id_removed_at_idx" ON "stored_file"("tenant_id", "removed_at");

-- CreateIndex
CREATE INDEX "milestone_tenant_id_consortium_id_due_on_idx" ON "milestone"("tenant_id", "consortium_id", "due_on");

-- CreateIndex
CREATE INDEX "milestone_tenant_id_work_package_id_idx" ON "milestone"("tenant_id", "work_package_id");

-- CreateIndex
CREATE INDEX "milestone_tenant_id_file_id_idx" ON "milestone"("tenant_id", "file_id");

-- CreateIndex
CREATE INDEX "milestone_turn_tenant_id_consortium_id_idx" ON "milestone_turn"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "milestone_turn_tenant_id_milestone_id_recorded_at_idx" ON "milestone_turn"("tenant_id", "milestone_id", "recorded_at");

-- CreateIndex
CREATE INDEX "plan_task_tenant_id_consortium_id_due_on_idx" ON "plan_task"("tenant_id", "consortium_id", "due_on");

-- CreateIndex
CREATE INDEX "plan_task_tenant_id_work_package_id_idx" ON "plan_task"("tenant_id", "work_package_id");

-- CreateIndex
CREATE INDEX "plan_task_tenant_id_membership_id_idx" ON "plan_task"("tenant_id", "membership_id");

-- CreateIndex
CREATE INDEX "plan_task_tenant_id_status_due_on_idx" ON "plan_task"("tenant_id", "status", "due_on");

-- CreateIndex
CREATE INDEX "risk_tenant_id_consortium_id_idx" ON "risk"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "risk_tenant_id_membership_id_idx" ON "risk"("tenant_id", "membership_id");

-- CreateIndex
CREATE INDEX "goal_contribution_tenant_id_goal_id_idx" ON "goal_contribution"("tenant_id", "goal_id");

-- CreateIndex
CREATE UNIQUE INDEX "goal_contribution_tenant_id_consortium_id_goal_id_key" ON "goal_contribution"("tenant_id", "consortium_id", "goal_id");

-- CreateIndex
CREATE INDEX "contribution_measurement_tenant_id_consortium_id_idx" ON "contribution_measurement"("tenant_id", "consortium_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_measurement_tenant_id_contribution_id_measured_key" ON "contribution_measurement"("tenant_id", "contribution_id", "measured_on");

-- CreateIndex
CREATE INDEX "logbook_entry_tenant_id_consortium_id_happened_on_idx" ON "logbook_entry"("tenant_id", "consortium_id", "happened_on");

-- CreateIndex
CREATE INDEX "logbook_entry_tenant_id_file_id_idx" ON "logbook_entry"("tenant_id", "file_id");

-- CreateIndex
CREATE UNIQUE INDEX "published_result_tenant_id_consortium_id_source_type_source_key" ON "published_result"("tenant_id", "consortium_id", "source_type", "source_id");

-- AddForeignKey
ALTER TABLE "barrier" ADD CONSTRAINT "barrier_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier" ADD CONSTRAINT "barrier_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_judgement" ADD CONSTRAINT "barrier_judgement_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_judgement" ADD CONSTRAINT "barrier_judgement_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_judgement" ADD CONSTRAINT "barrier_judgement_tenant_id_barrier_id_fkey" FOREIGN KEY ("tenant_id", "barrier_id") REFERENCES "barrier"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_barrier" ADD CONSTRAINT "shared_barrier_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shared_barrier" ADD CONSTRAINT "shared_barrier_tenant_id_named_id_fkey" FOREIGN KEY ("tenant_id", "named_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_echo" ADD CONSTRAINT "barrier_echo_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_echo" ADD CONSTRAINT "barrier_echo_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_echo" ADD CONSTRAINT "barrier_echo_tenant_id_shared_id_fkey" FOREIGN KEY ("tenant_id", "shared_id") REFERENCES "shared_barrier"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_echo" ADD CONSTRAINT "barrier_echo_tenant_id_barrier_id_fkey" FOREIGN KEY ("tenant_id", "barrier_id") REFERENCES "barrier"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "barrier_page" ADD CONSTRAINT "barrier_page_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_tenant_id_work_package_id_fkey" FOREIGN KEY ("tenant_id", "work_package_id") REFERENCES "work_package"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_tenant_id_file_id_fkey" FOREIGN KEY ("tenant_id", "file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_turn" ADD CONSTRAINT "milestone_turn_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_turn" ADD CONSTRAINT "milestone_turn_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone_turn" ADD CONSTRAINT "milestone_turn_tenant_id_milestone_id_fkey" FOREIGN KEY ("tenant_id", "milestone_id") REFERENCES "milestone"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_task" ADD CONSTRAINT "plan_task_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_task" ADD CONSTRAINT "plan_task_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_task" ADD CONSTRAINT "plan_task_tenant_id_work_package_id_fkey" FOREIGN KEY ("tenant_id", "work_package_id") REFERENCES "work_package"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_task" ADD CONSTRAINT "plan_task_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk" ADD CONSTRAINT "risk_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk" ADD CONSTRAINT "risk_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "risk" ADD CONSTRAINT "risk_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_contribution" ADD CONSTRAINT "goal_contribution_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_contribution" ADD CONSTRAINT "goal_contribution_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_contribution" ADD CONSTRAINT "goal_contribution_tenant_id_goal_id_fkey" FOREIGN KEY ("tenant_id", "goal_id") REFERENCES "goal"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_measurement" ADD CONSTRAINT "contribution_measurement_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_measurement" ADD CONSTRAINT "contribution_measurement_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_measurement" ADD CONSTRAINT "contribution_measurement_tenant_id_contribution_id_fkey" FOREIGN KEY ("tenant_id", "contribution_id") REFERENCES "goal_contribution"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logbook_entry" ADD CONSTRAINT "logbook_entry_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logbook_entry" ADD CONSTRAINT "logbook_entry_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logbook_entry" ADD CONSTRAINT "logbook_entry_tenant_id_file_id_fkey" FOREIGN KEY ("tenant_id", "file_id") REFERENCES "stored_file"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_result" ADD CONSTRAINT "published_result_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_result" ADD CONSTRAINT "published_result_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'stored_file', 'milestone', 'milestone_turn', 'plan_task', 'risk', 'goal_contribution',
  'contribution_measurement', 'logbook_entry', 'published_result', 'barrier', 'barrier_judgement',
  'shared_barrier', 'barrier_echo', 'barrier_page'
]) AS t;

-- What became of a milestone and how a barrier was judged stays as it was said.
REVOKE UPDATE, DELETE ON milestone_turn, barrier_judgement FROM voortent_app;

-- All of it is inside a consortium (R-90), also what is asked of people there. What it contributes to a
-- doel is seen by who sees the consortium; what it shares of its barriers stands in a table of its own.
ALTER TABLE task ADD COLUMN consortium_id UUID;
SELECT keep_in_consortium(t::regclass) FROM unnest(ARRAY[
  'work_package', 'stored_file', 'milestone', 'milestone_turn', 'plan_task', 'risk',
  'logbook_entry', 'published_result', 'barrier', 'barrier_judgement', 'barrier_echo', 'task'
]) AS t;
SELECT keep_with('goal_contribution', 'consortium_id', 'consortium');
SELECT keep_with('contribution_measurement', 'contribution_id', 'goal_contribution');
