-- Lessons, the scan of five effective elements, and looking back at each change of phase.
-- CreateTable
CREATE TABLE "lesson" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "happened" TEXT NOT NULL,
    "learned" TEXT NOT NULL,
    "context" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "organisation_id" UUID,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "shared_at" TIMESTAMPTZ(3),

    CONSTRAINT "lesson_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "scan_round" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "phase" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "closes_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "scan_round_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "scan_participation" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,

    CONSTRAINT "scan_participation_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "scan_answer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "element" TEXT NOT NULL,
    "mark" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "scan_answer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "scan_remark" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "element" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scan_remark_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "reflection" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "consortium_id" UUID NOT NULL,
    "from_phase" TEXT NOT NULL,
    "to_phase" TEXT NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "reflection_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "reflection_answer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "reflection_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "written_by" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reflection_answer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "lesson_tenant_id_consortium_id_written_at_idx" ON "lesson"("tenant_id", "consortium_id", "written_at");

-- CreateIndex
CREATE UNIQUE INDEX "scan_round_tenant_id_consortium_id_number_key" ON "scan_round"("tenant_id", "consortium_id", "number");

-- CreateIndex
CREATE INDEX "scan_participation_tenant_id_membership_id_idx" ON "scan_participation"("tenant_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "scan_participation_tenant_id_round_id_membership_id_key" ON "scan_participation"("tenant_id", "round_id", "membership_id");

-- CreateIndex
CREATE INDEX "scan_answer_tenant_id_round_id_idx" ON "scan_answer"("tenant_id", "round_id");

-- CreateIndex
CREATE INDEX "scan_remark_tenant_id_round_id_element_idx" ON "scan_remark"("tenant_id", "round_id", "element");

-- CreateIndex
CREATE INDEX "reflection_tenant_id_consortium_id_moved_at_idx" ON "reflection"("tenant_id", "consortium_id", "moved_at");

-- CreateIndex
CREATE UNIQUE INDEX "reflection_answer_tenant_id_reflection_id_written_by_questi_key" ON "reflection_answer"("tenant_id", "reflection_id", "written_by", "question");

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_tenant_id_written_by_fkey" FOREIGN KEY ("tenant_id", "written_by") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_round" ADD CONSTRAINT "scan_round_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_round" ADD CONSTRAINT "scan_round_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_participation" ADD CONSTRAINT "scan_participation_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_participation" ADD CONSTRAINT "scan_participation_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_participation" ADD CONSTRAINT "scan_participation_tenant_id_round_id_fkey" FOREIGN KEY ("tenant_id", "round_id") REFERENCES "scan_round"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_participation" ADD CONSTRAINT "scan_participation_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_answer" ADD CONSTRAINT "scan_answer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_answer" ADD CONSTRAINT "scan_answer_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_answer" ADD CONSTRAINT "scan_answer_tenant_id_round_id_fkey" FOREIGN KEY ("tenant_id", "round_id") REFERENCES "scan_round"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_remark" ADD CONSTRAINT "scan_remark_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_remark" ADD CONSTRAINT "scan_remark_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_remark" ADD CONSTRAINT "scan_remark_tenant_id_round_id_fkey" FOREIGN KEY ("tenant_id", "round_id") REFERENCES "scan_round"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scan_remark" ADD CONSTRAINT "scan_remark_tenant_id_written_by_fkey" FOREIGN KEY ("tenant_id", "written_by") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection" ADD CONSTRAINT "reflection_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_answer" ADD CONSTRAINT "reflection_answer_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_answer" ADD CONSTRAINT "reflection_answer_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_answer" ADD CONSTRAINT "reflection_answer_tenant_id_reflection_id_fkey" FOREIGN KEY ("tenant_id", "reflection_id") REFERENCES "reflection"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reflection_answer" ADD CONSTRAINT "reflection_answer_tenant_id_written_by_fkey" FOREIGN KEY ("tenant_id", "written_by") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass), keep_in_consortium(t::regclass) FROM unnest(ARRAY[
  'lesson', 'scan_round', 'scan_participation', 'scan_answer', 'scan_remark', 'reflection',
  'reflection_answer']) AS t;

-- With fewer than three one could guess who said what (R-27). What was said stays as it was.
CREATE POLICY from_three_answers ON scan_answer AS RESTRICTIVE FOR SELECT
  USING ((SELECT consortia_are_open()) OR 3 <= (
    SELECT count(*) FROM scan_participation p
    WHERE p.tenant_id = scan_answer.tenant_id AND p.round_id = scan_answer.round_id));
REVOKE UPDATE, DELETE ON scan_answer, scan_participation FROM voortent_app;

ALTER TABLE scan_answer ADD CONSTRAINT scan_answer_mark CHECK (mark BETWEEN 1 AND 5);

-- A change of phase asks to look back, whoever made it.
CREATE FUNCTION ask_to_reflect() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('app.consortia', true), '');
  made uuid := uuidv7();
BEGIN
  PERFORM set_config('app.consortia', 'open', true);
  INSERT INTO reflection (tenant_id, id, consortium_id, from_phase, to_phase, moved_at)
    VALUES (NEW.tenant_id, made, NEW.id, OLD.phase, NEW.phase, clock_timestamp());
  PERFORM set_config('app.consortia', before, true);
  PERFORM pg_notify('voortent_reflection', NEW.tenant_id || ':' || made);
  RETURN NULL;
END $$;
CREATE TRIGGER ask_to_reflect AFTER UPDATE OF phase ON consortium
  FOR EACH ROW WHEN (OLD.phase IS DISTINCT FROM NEW.phase) EXECUTE FUNCTION ask_to_reflect();
