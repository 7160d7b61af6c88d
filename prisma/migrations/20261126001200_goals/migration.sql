-- Measurable goals with their targets and measurements, and how an agenda is embedded.
-- CreateTable
CREATE TABLE "goal" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "speerpunt_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "baseline_value" DECIMAL(18,4),
    "baseline_on" DATE,
    "rhythm" TEXT NOT NULL DEFAULT 'year',
    "organisation_id" UUID,
    "position" INTEGER NOT NULL,
    "document_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,

    CONSTRAINT "goal_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "goal_target" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(18,4) NOT NULL,

    CONSTRAINT "goal_target_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "measurement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "goal_id" UUID NOT NULL,
    "measured_on" DATE NOT NULL,
    "value" DECIMAL(18,4),
    "source" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "supersedes_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by" UUID,
    "organisation_id" UUID,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "embedding" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "arrangement" TEXT NOT NULL DEFAULT '',
    "organisation_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'not-yet',
    "progress" TEXT NOT NULL DEFAULT '',
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "embedding_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "goal_tenant_id_speerpunt_id_position_idx" ON "goal"("tenant_id", "speerpunt_id", "position");

-- CreateIndex
CREATE INDEX "goal_tenant_id_organisation_id_idx" ON "goal"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "goal_target_tenant_id_goal_id_year_key" ON "goal_target"("tenant_id", "goal_id", "year");

-- CreateIndex
CREATE INDEX "measurement_tenant_id_goal_id_measured_on_idx" ON "measurement"("tenant_id", "goal_id", "measured_on");

-- CreateIndex
CREATE UNIQUE INDEX "measurement_tenant_id_supersedes_id_key" ON "measurement"("tenant_id", "supersedes_id");

-- CreateIndex
CREATE UNIQUE INDEX "embedding_tenant_id_agenda_id_kind_key" ON "embedding"("tenant_id", "agenda_id", "kind");

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_tenant_id_speerpunt_id_fkey" FOREIGN KEY ("tenant_id", "speerpunt_id") REFERENCES "speerpunt"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_target" ADD CONSTRAINT "goal_target_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal_target" ADD CONSTRAINT "goal_target_tenant_id_goal_id_fkey" FOREIGN KEY ("tenant_id", "goal_id") REFERENCES "goal"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_tenant_id_goal_id_fkey" FOREIGN KEY ("tenant_id", "goal_id") REFERENCES "goal"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_tenant_id_supersedes_id_fkey" FOREIGN KEY ("tenant_id", "supersedes_id") REFERENCES "measurement"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "embedding" ADD CONSTRAINT "embedding_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "embedding" ADD CONSTRAINT "embedding_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "embedding" ADD CONSTRAINT "embedding_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass)
FROM unnest(ARRAY['goal', 'goal_target', 'measurement', 'embedding']) AS t;

-- What was measured stays as it was recorded; a correction is a row of its own.
REVOKE UPDATE, DELETE ON measurement FROM voortent_app;

-- Nobody writes on in the text of a goal that was withdrawn.
CREATE TRIGGER rights_by_withdrawal AFTER UPDATE OF withdrawn_at ON goal
  FOR EACH ROW EXECUTE FUNCTION announce_rights();
