-- What is done for an agenda: actions, their money and organisations, promises, working groups.
-- CreateTable
CREATE TABLE "action" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "speerpunt_id" UUID NOT NULL,
    "goal_id" UUID,
    "title" TEXT NOT NULL,
    "organisation_id" UUID,
    "working_group_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "status" TEXT NOT NULL DEFAULT 'gepland',
    "status_reason" TEXT NOT NULL DEFAULT '',
    "next_step" TEXT NOT NULL DEFAULT '',
    "next_step_on" DATE,
    "document_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,

    CONSTRAINT "action_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "action_partner" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "joined_by" UUID,
    "left_at" TIMESTAMPTZ(3),
    "left_by" UUID,
    "left_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "action_partner_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "action_money" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "amount_cents" BIGINT NOT NULL,
    "certainty" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,

    CONSTRAINT "action_money_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "promise" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "action_id" UUID,
    "goal_id" UUID,
    "organisation_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "promised_at" TIMESTAMPTZ(3) NOT NULL,
    "promised_by" UUID,
    "representation_id" UUID,

    CONSTRAINT "promise_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "promise_state" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "promise_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,
    "representation_id" UUID,

    CONSTRAINT "promise_state_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "working_group" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,

    CONSTRAINT "working_group_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "working_group_member" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "working_group_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "representation_id" UUID,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "leads_since" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "working_group_member_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "action_tenant_id_agenda_id_speerpunt_id_position_idx" ON "action"("tenant_id", "agenda_id", "speerpunt_id", "position");

-- CreateIndex
CREATE INDEX "action_tenant_id_status_idx" ON "action"("tenant_id", "status");

-- CreateIndex
CREATE INDEX "action_tenant_id_goal_id_idx" ON "action"("tenant_id", "goal_id");

-- CreateIndex
CREATE INDEX "action_tenant_id_organisation_id_idx" ON "action"("tenant_id", "organisation_id");

-- CreateIndex
CREATE INDEX "action_tenant_id_working_group_id_idx" ON "action"("tenant_id", "working_group_id");

-- CreateIndex
CREATE INDEX "action_partner_tenant_id_organisation_id_idx" ON "action_partner"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "action_partner_tenant_id_action_id_organisation_id_key" ON "action_partner"("tenant_id", "action_id", "organisation_id");

-- CreateIndex
CREATE INDEX "action_money_tenant_id_action_id_created_at_idx" ON "action_money"("tenant_id", "action_id", "created_at");

-- CreateIndex
CREATE INDEX "promise_tenant_id_agenda_id_due_on_idx" ON "promise"("tenant_id", "agenda_id", "due_on");

-- CreateIndex
CREATE INDEX "promise_tenant_id_organisation_id_due_on_idx" ON "promise"("tenant_id", "organisation_id", "due_on");

-- CreateIndex
CREATE INDEX "promise_tenant_id_action_id_idx" ON "promise"("tenant_id", "action_id");

-- CreateIndex
CREATE INDEX "promise_tenant_id_goal_id_idx" ON "promise"("tenant_id", "goal_id");

-- CreateIndex
CREATE INDEX "promise_tenant_id_state_due_on_idx" ON "promise"("tenant_id", "state", "due_on");

-- CreateIndex
CREATE INDEX "promise_state_tenant_id_promise_id_recorded_at_idx" ON "promise_state"("tenant_id", "promise_id", "recorded_at");

-- CreateIndex
CREATE INDEX "working_group_tenant_id_agenda_id_idx" ON "working_group"("tenant_id", "agenda_id");

-- CreateIndex
CREATE INDEX "working_group_member_tenant_id_membership_id_idx" ON "working_group_member"("tenant_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "working_group_member_tenant_id_working_group_id_membership__key" ON "working_group_member"("tenant_id", "working_group_id", "membership_id");

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_tenant_id_speerpunt_id_fkey" FOREIGN KEY ("tenant_id", "speerpunt_id") REFERENCES "speerpunt"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_tenant_id_working_group_id_fkey" FOREIGN KEY ("tenant_id", "working_group_id") REFERENCES "working_group"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_partner" ADD CONSTRAINT "action_partner_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_partner" ADD CONSTRAINT "action_partner_tenant_id_action_id_fkey" FOREIGN KEY ("tenant_id", "action_id") REFERENCES "action"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_partner" ADD CONSTRAINT "action_partner_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_money" ADD CONSTRAINT "action_money_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_money" ADD CONSTRAINT "action_money_tenant_id_action_id_fkey" FOREIGN KEY ("tenant_id", "action_id") REFERENCES "action"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_tenant_id_action_id_fkey" FOREIGN KEY ("tenant_id", "action_id") REFERENCES "action"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_tenant_id_representation_id_fkey" FOREIGN KEY ("tenant_id", "representation_id") REFERENCES "representation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise_state" ADD CONSTRAINT "promise_state_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise_state" ADD CONSTRAINT "promise_state_tenant_id_promise_id_fkey" FOREIGN KEY ("tenant_id", "promise_id") REFERENCES "promise"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise_state" ADD CONSTRAINT "promise_state_tenant_id_representation_id_fkey" FOREIGN KEY ("tenant_id", "representation_id") REFERENCES "representation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group" ADD CONSTRAINT "working_group_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_tenant_id_working_group_id_fkey" FOREIGN KEY ("tenant_id", "working_group_id") REFERENCES "working_group"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_group_member" ADD CONSTRAINT "working_group_member_tenant_id_representation_id_fkey" FOREIGN KEY ("tenant_id", "representation_id") REFERENCES "representation"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'working_group', 'working_group_member', 'action', 'action_partner', 'action_money', 'promise',
  'promise_state'
]) AS t;

-- What became of a promise is only ever added to.
REVOKE UPDATE, DELETE ON promise_state FROM voortent_app;

-- Nobody writes on in the text of an action that was withdrawn, or that another organisation leads.
CREATE TRIGGER rights_by_action AFTER UPDATE OF withdrawn_at, organisation_id ON action
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
