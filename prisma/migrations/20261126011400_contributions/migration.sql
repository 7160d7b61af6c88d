-- What partners promise and really bring in (R-24): a ledger of entries with a penvoerder who confirms
-- them, the subsidy beside it, the schemes of funders, and totals without names.
-- AlterTable
ALTER TABLE "consortium" ADD COLUMN     "ends_on" DATE,
ADD COLUMN     "starts_on" DATE;

-- CreateTable
CREATE TABLE "funding_scheme" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "funder" TEXT NOT NULL,
    "about" TEXT NOT NULL DEFAULT '',
    "min_share" INTEGER NOT NULL,
    "in_kind_ceiling" INTEGER,
    "in_kind_ceiling_of" TEXT NOT NULL DEFAULT 'cofinanciering',
    "max_rate_cents" INTEGER,
    "fixed_rate_cents" INTEGER,
    "cash_duty" TEXT NOT NULL DEFAULT 'geen',
    "kinds" TEXT[],
    "partner_minimums" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "funding_scheme_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_funding" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "scheme_id" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,
    "chosen_by" UUID,

    CONSTRAINT "consortium_funding_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "contribution" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "quarter" TEXT NOT NULL,
    "cents" BIGINT NOT NULL,
    "hours" INTEGER,
    "rate_cents" INTEGER,
    "ground" TEXT NOT NULL DEFAULT '',
    "state" TEXT NOT NULL,
    "corrects_id" UUID,
    "sheet_id" UUID NOT NULL,
    "sheet_place" INTEGER NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" UUID,

    CONSTRAINT "contribution_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "contribution_share" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "work_package_id" UUID,
    "share" INTEGER NOT NULL,
    "cents" BIGINT NOT NULL,

    CONSTRAINT "contribution_share_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "contribution_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "contribution_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "cents" BIGINT NOT NULL,
    "hours" INTEGER,
    "rate_cents" INTEGER,

    CONSTRAINT "contribution_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "subsidy_line" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "consortium_id" UUID NOT NULL,
    "work_package_id" UUID,
    "quarter" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "cents" BIGINT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,

    CONSTRAINT "subsidy_line_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "consortium_figures" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "promised_cash" BIGINT NOT NULL,
    "promised_hours" BIGINT NOT NULL,
    "promised_means" BIGINT NOT NULL,
    "promised_subsidy" BIGINT NOT NULL,
    "realised_cash" BIGINT NOT NULL,
    "realised_hours" BIGINT NOT NULL,
    "realised_means" BIGINT NOT NULL,
    "realised_subsidy" BIGINT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consortium_figures_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "funding_scheme_tenant_id_name_idx" ON "funding_scheme"("tenant_id", "name");

-- CreateIndex
CREATE INDEX "consortium_funding_tenant_id_scheme_id_idx" ON "consortium_funding"("tenant_id", "scheme_id");

-- CreateIndex
CREATE UNIQUE INDEX "consortium_funding_tenant_id_consortium_id_key" ON "consortium_funding"("tenant_id", "consortium_id");

-- CreateIndex
CREATE INDEX "contribution_tenant_id_consortium_id_corrects_id_idx" ON "contribution"("tenant_id", "consortium_id", "corrects_id");

-- CreateIndex
CREATE INDEX "contribution_tenant_id_consortium_id_quarter_id_idx" ON "contribution"("tenant_id", "consortium_id", "quarter", "id");

-- CreateIndex
CREATE INDEX "contribution_tenant_id_organisation_id_idx" ON "contribution"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_tenant_id_consortium_id_id_key" ON "contribution"("tenant_id", "consortium_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "contribution_tenant_id_sheet_id_sheet_place_key" ON "contribution"("tenant_id", "sheet_id", "sheet_place");

-- CreateIndex
CREATE INDEX "contribution_share_tenant_id_consortium_id_contribution_id_idx" ON "contribution_share"("tenant_id", "consortium_id", "contribution_id");

-- CreateIndex
CREATE INDEX "contribution_share_tenant_id_work_package_id_idx" ON "contribution_share"("tenant_id", "work_package_id");

-- CreateIndex
CREATE INDEX "contribution_step_tenant_id_consortium_id_contribution_id_a_idx" ON "contribution_step"("tenant_id", "consortium_id", "contribution_id", "at");

-- CreateIndex
CREATE INDEX "subsidy_line_tenant_id_consortium_id_quarter_idx" ON "subsidy_line"("tenant_id", "consortium_id", "quarter");

-- CreateIndex
CREATE INDEX "subsidy_line_tenant_id_work_package_id_idx" ON "subsidy_line"("tenant_id", "work_package_id");

-- AddForeignKey
ALTER TABLE "funding_scheme" ADD CONSTRAINT "funding_scheme_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_funding" ADD CONSTRAINT "consortium_funding_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_funding" ADD CONSTRAINT "consortium_funding_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_funding" ADD CONSTRAINT "consortium_funding_tenant_id_scheme_id_fkey" FOREIGN KEY ("tenant_id", "scheme_id") REFERENCES "funding_scheme"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution" ADD CONSTRAINT "contribution_tenant_id_consortium_id_corrects_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id", "corrects_id") REFERENCES "contribution"("tenant_id", "consortium_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contribution_share" ADD CONSTRAINT "contribution_share_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_share" ADD CONSTRAINT "contribution_share_tenant_id_consortium_id_contribution_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id", "contribution_id") REFERENCES "contribution"("tenant_id", "consortium_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "contribution_step" ADD CONSTRAINT "contribution_step_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contribution_step" ADD CONSTRAINT "contribution_step_tenant_id_consortium_id_contribution_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id", "contribution_id") REFERENCES "contribution"("tenant_id", "consortium_id", "id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "subsidy_line" ADD CONSTRAINT "subsidy_line_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subsidy_line" ADD CONSTRAINT "subsidy_line_tenant_id_consortium_id_fkey" FOREIGN KEY ("tenant_id", "consortium_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_figures" ADD CONSTRAINT "consortium_figures_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consortium_figures" ADD CONSTRAINT "consortium_figures_tenant_id_id_fkey" FOREIGN KEY ("tenant_id", "id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'funding_scheme', 'consortium_funding', 'contribution', 'contribution_share', 'contribution_step',
  'subsidy_line', 'consortium_figures'
]) AS t;
SELECT keep_in_consortium(t::regclass) FROM unnest(ARRAY[
  'consortium_funding', 'contribution', 'contribution_share', 'contribution_step', 'subsidy_line'
]) AS t;

-- One sum per work package, quarter and stage.
CREATE UNIQUE INDEX subsidy_line_one_per_place ON subsidy_line (
  tenant_id, consortium_id, quarter, stage,
  coalesce(work_package_id, '00000000-0000-0000-0000-000000000000'));

-- Of the corrections of an entry one is alive.
CREATE UNIQUE INDEX contribution_one_correction ON contribution (tenant_id, corrects_id)
  WHERE state <> 'ingetrokken';

-- What is confirmed stays; a correction is an entry of its own. History only grows.
CREATE TRIGGER confirmed_stays BEFORE UPDATE OR DELETE ON contribution
  FOR EACH ROW WHEN (OLD.state IN ('bevestigd', 'ingetrokken')) EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER contributions_are_not_emptied BEFORE TRUNCATE ON contribution
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER steps_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON contribution_step
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter();
REVOKE DELETE ON contribution FROM voortent_app;
REVOKE UPDATE, DELETE ON contribution_step FROM voortent_app;
REVOKE UPDATE ON contribution_share FROM voortent_app;

CREATE FUNCTION refuse_to_divide_anew() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM contribution c
    WHERE c.tenant_id = OLD.tenant_id AND c.id = OLD.contribution_id
      AND c.state IN ('bevestigd', 'ingetrokken')
  ) THEN
    RAISE EXCEPTION 'contribution_share holds what stays as it was' USING ERRCODE = 'VT001';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER division_stays BEFORE UPDATE OR DELETE ON contribution_share
  FOR EACH ROW EXECUTE FUNCTION refuse_to_divide_anew();

-- The parts of an entry add up to it, to the cent, at the end of every transaction.
CREATE FUNCTION require_whole_division() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  entry uuid := CASE TG_TABLE_NAME WHEN 'contribution' THEN NEW.id END;
  whole bigint;
  parts numeric;
BEGIN
  IF entry IS NULL THEN entry := (to_jsonb(NEW) ->> 'contribution_id')::uuid; END IF;
  SELECT c.cents INTO whole FROM contribution c
    WHERE c.tenant_id = NEW.tenant_id AND c.id = entry;
  SELECT sum(s.cents) INTO parts FROM contribution_share s
    WHERE s.tenant_id = NEW.tenant_id AND s.contribution_id = entry;
  IF parts IS NOT NULL AND parts <> whole THEN
    RAISE EXCEPTION 'the parts of contribution % add up to % instead of %', entry, parts, whole
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER whole_division AFTER INSERT ON contribution_share
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_whole_division();
CREATE CONSTRAINT TRIGGER whole_division AFTER UPDATE OF cents ON contribution
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_whole_division();
