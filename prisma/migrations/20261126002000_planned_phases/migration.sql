-- When phases of an agenda are meant to last; reminders follow from it.
-- CreateTable
CREATE TABLE "planned_phase" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "agenda_id" UUID NOT NULL,
    "phase" TEXT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "planned_phase_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "planned_phase_ends_on_idx" ON "planned_phase"("ends_on");

-- CreateIndex
CREATE UNIQUE INDEX "planned_phase_tenant_id_agenda_id_phase_key" ON "planned_phase"("tenant_id", "agenda_id", "phase");

-- AddForeignKey
ALTER TABLE "planned_phase" ADD CONSTRAINT "planned_phase_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planned_phase" ADD CONSTRAINT "planned_phase_tenant_id_agenda_id_fkey" FOREIGN KEY ("tenant_id", "agenda_id") REFERENCES "agenda"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('planned_phase');
