-- Organisations decide: ballots with roster, votes, proxies, reservations and outcomes; polls.
-- AlterTable
ALTER TABLE "tenant" ALTER COLUMN "modules" SET DEFAULT ARRAY['agenda', 'decisions', 'partners']::TEXT[];

-- CreateTable
CREATE TABLE "ballot" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "document_id" UUID NOT NULL,
    "about_type" TEXT,
    "about_id" UUID,
    "decision" TEXT NOT NULL,
    "base" TEXT NOT NULL,
    "quorum" INTEGER NOT NULL,
    "quorum_per_geleding" INTEGER NOT NULL,
    "reservations" TEXT NOT NULL,
    "sealed" BOOLEAN NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "prepared_by" UUID,
    "opened_at" TIMESTAMPTZ(3),
    "opened_by" UUID,
    "reminded_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,
    "withdrawn_reason" TEXT NOT NULL DEFAULT '',
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,
    "due_at" TIMESTAMPTZ(3),

    CONSTRAINT "ballot_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ballot_text" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "version_id" UUID,
    "hash" TEXT,

    CONSTRAINT "ballot_text_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ballot_voter" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "geleding" TEXT NOT NULL,
    "weight" INTEGER NOT NULL,
    "mandate_id" UUID NOT NULL,
    "covers" TEXT NOT NULL,
    "holder_representation_id" UUID NOT NULL,
    "holder_membership_id" UUID NOT NULL,
    "holder_name" TEXT NOT NULL,
    "substitute_membership_id" UUID,
    "substitute_name" TEXT,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "ballot_voter_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ballot_roster_change" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "voter_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "after" JSONB NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_by_name" TEXT NOT NULL,

    CONSTRAINT "ballot_roster_change_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ballot_vote" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "voter_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "choice" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reserved_for" TEXT,
    "reserved_until" DATE,
    "cast_at" TIMESTAMPTZ(3) NOT NULL,
    "cast_by" UUID NOT NULL,
    "cast_by_name" TEXT NOT NULL,
    "capacity" TEXT NOT NULL,
    "proxy_id" UUID,

    CONSTRAINT "ballot_vote_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ballot_proxy" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "voter_id" UUID NOT NULL,
    "receiver_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by" UUID NOT NULL,
    "given_by_name" TEXT NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by" UUID,

    CONSTRAINT "ballot_proxy_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ballot_settlement" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "vote_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "settled_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_by" UUID,
    "settled_by_name" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ballot_settlement_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "ballot_outcome" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "record" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "determined_at" TIMESTAMPTZ(3) NOT NULL,
    "determined_by" UUID,

    CONSTRAINT "ballot_outcome_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "poll" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "per" TEXT NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "closed_by" UUID,

    CONSTRAINT "poll_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "poll_option" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "day" DATE,
    "position" INTEGER NOT NULL,

    CONSTRAINT "poll_option_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "poll_answer" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "option_id" UUID NOT NULL,
    "answerer_id" UUID NOT NULL,
    "answerer" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by" UUID NOT NULL,

    CONSTRAINT "poll_answer_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "ballot_tenant_id_due_at_idx" ON "ballot"("tenant_id", "due_at");

-- CreateIndex
CREATE INDEX "ballot_tenant_id_about_type_about_id_idx" ON "ballot"("tenant_id", "about_type", "about_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_text_tenant_id_ballot_id_document_id_key" ON "ballot_text"("tenant_id", "ballot_id", "document_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_voter_tenant_id_ballot_id_organisation_id_key" ON "ballot_voter"("tenant_id", "ballot_id", "organisation_id");

-- CreateIndex
CREATE INDEX "ballot_roster_change_tenant_id_ballot_id_idx" ON "ballot_roster_change"("tenant_id", "ballot_id");

-- CreateIndex
CREATE INDEX "ballot_vote_tenant_id_ballot_id_idx" ON "ballot_vote"("tenant_id", "ballot_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_vote_tenant_id_voter_id_number_key" ON "ballot_vote"("tenant_id", "voter_id", "number");

-- CreateIndex
CREATE INDEX "ballot_proxy_tenant_id_ballot_id_idx" ON "ballot_proxy"("tenant_id", "ballot_id");

-- CreateIndex
CREATE INDEX "ballot_settlement_tenant_id_ballot_id_idx" ON "ballot_settlement"("tenant_id", "ballot_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_settlement_tenant_id_vote_id_key" ON "ballot_settlement"("tenant_id", "vote_id");

-- CreateIndex
CREATE UNIQUE INDEX "ballot_outcome_tenant_id_ballot_id_number_key" ON "ballot_outcome"("tenant_id", "ballot_id", "number");

-- CreateIndex
CREATE INDEX "poll_tenant_id_created_at_idx" ON "poll"("tenant_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "poll_option_tenant_id_poll_id_position_key" ON "poll_option"("tenant_id", "poll_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "poll_answer_tenant_id_option_id_answerer_id_key" ON "poll_answer"("tenant_id", "option_id", "answerer_id");

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot" ADD CONSTRAINT "ballot_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_text" ADD CONSTRAINT "ballot_text_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_text" ADD CONSTRAINT "ballot_text_tenant_id_document_id_fkey" FOREIGN KEY ("tenant_id", "document_id") REFERENCES "document"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_text" ADD CONSTRAINT "ballot_text_tenant_id_version_id_fkey" FOREIGN KEY ("tenant_id", "version_id") REFERENCES "document_version"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_roster_change" ADD CONSTRAINT "ballot_roster_change_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_roster_change" ADD CONSTRAINT "ballot_roster_change_tenant_id_voter_id_fkey" FOREIGN KEY ("tenant_id", "voter_id") REFERENCES "ballot_voter"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_vote" ADD CONSTRAINT "ballot_vote_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_vote" ADD CONSTRAINT "ballot_vote_tenant_id_voter_id_fkey" FOREIGN KEY ("tenant_id", "voter_id") REFERENCES "ballot_voter"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_vote" ADD CONSTRAINT "ballot_vote_tenant_id_proxy_id_fkey" FOREIGN KEY ("tenant_id", "proxy_id") REFERENCES "ballot_proxy"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_proxy" ADD CONSTRAINT "ballot_proxy_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_proxy" ADD CONSTRAINT "ballot_proxy_tenant_id_voter_id_fkey" FOREIGN KEY ("tenant_id", "voter_id") REFERENCES "ballot_voter"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_proxy" ADD CONSTRAINT "ballot_proxy_tenant_id_receiver_id_fkey" FOREIGN KEY ("tenant_id", "receiver_id") REFERENCES "ballot_voter"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_settlement" ADD CONSTRAINT "ballot_settlement_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_settlement" ADD CONSTRAINT "ballot_settlement_tenant_id_vote_id_fkey" FOREIGN KEY ("tenant_id", "vote_id") REFERENCES "ballot_vote"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ballot_outcome" ADD CONSTRAINT "ballot_outcome_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll" ADD CONSTRAINT "poll_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_option" ADD CONSTRAINT "poll_option_tenant_id_poll_id_fkey" FOREIGN KEY ("tenant_id", "poll_id") REFERENCES "poll"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "poll_answer" ADD CONSTRAINT "poll_answer_tenant_id_option_id_fkey" FOREIGN KEY ("tenant_id", "option_id") REFERENCES "poll_option"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'ballot', 'ballot_text', 'ballot_voter', 'ballot_roster_change', 'ballot_vote', 'ballot_proxy',
  'ballot_settlement', 'ballot_outcome', 'poll', 'poll_option', 'poll_answer'
]) AS t;

-- Acts are added, never altered, by any role.
REVOKE UPDATE, DELETE ON ballot_vote, ballot_roster_change, ballot_settlement, ballot_outcome
  FROM voortent_app;
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['ballot_vote', 'ballot_roster_change', 'ballot_settlement', 'ballot_outcome'] LOOP
    EXECUTE format('CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_to_alter()', t);
    EXECUTE format('CREATE TRIGGER is_not_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_alter()', t);
  END LOOP;
END $$;

-- Proxies are revoked, ballots withdrawn; nothing of them disappears.
REVOKE DELETE ON ballot, ballot_proxy FROM voortent_app;
CREATE TRIGGER revoked_stays BEFORE UPDATE ON ballot_proxy
  FOR EACH ROW WHEN (OLD.revoked_at IS NOT NULL) EXECUTE FUNCTION refuse_to_alter();
CREATE TRIGGER is_not_removed BEFORE DELETE ON ballot_proxy
  FOR EACH ROW EXECUTE FUNCTION refuse_to_alter();

-- What is asked and by which rule is fixed once a ballot opened; once it ended, all but its next date is.
CREATE FUNCTION keep_opened_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  free text[] := ARRAY['due_at'];
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.closed_at IS NULL AND OLD.withdrawn_at IS NULL THEN
      free := free || ARRAY['reminded_at', 'closed_at', 'closed_by', 'withdrawn_at', 'withdrawn_by',
                            'withdrawn_reason'];
    END IF;
    IF to_jsonb(OLD) - free = to_jsonb(NEW) - free THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'an opened ballot stays as it was' USING ERRCODE = 'VT001';
END $$;
CREATE TRIGGER opened_stays BEFORE UPDATE OR DELETE ON ballot
  FOR EACH ROW WHEN (OLD.opened_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL)
  EXECUTE FUNCTION keep_opened_ballot();

-- The texts of an opened ballot stay; its roster does from closing on.
CREATE FUNCTION keep_parts_of_ballot() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM ballot b WHERE b.tenant_id = OLD.tenant_id AND b.id = OLD.ballot_id AND
             (b.closed_at IS NOT NULL OR (TG_TABLE_NAME = 'ballot_text' AND b.opened_at IS NOT NULL)))
  THEN
    RAISE EXCEPTION '% stays as it was decided on', TG_TABLE_NAME USING ERRCODE = 'VT001';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER decided_stays BEFORE UPDATE OR DELETE ON ballot_text
  FOR EACH ROW EXECUTE FUNCTION keep_parts_of_ballot();
CREATE TRIGGER decided_stays BEFORE UPDATE OR DELETE ON ballot_voter
  FOR EACH ROW EXECUTE FUNCTION keep_parts_of_ballot();

-- Other modules hear of an outcome after the commit.
CREATE FUNCTION announce_outcome() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('voortent_outcome', NEW.tenant_id || ':' || NEW.ballot_id);
  RETURN NULL;
END $$;
CREATE TRIGGER outcome_is_heard AFTER INSERT ON ballot_outcome
  FOR EACH ROW EXECUTE FUNCTION announce_outcome();

-- The ballots the clock must look at, in every tenant; each is read under its own tenant's policy.
CREATE FUNCTION due_ballots(moment timestamptz, most int)
RETURNS TABLE (tenant_id uuid, ballot_id uuid) LANGUAGE plpgsql AS $$
DECLARE
  here text := current_setting('app.tenant_id', true);
  place uuid;
BEGIN
  FOR place IN SELECT t.id FROM tenant t LOOP
    PERFORM set_config('app.tenant_id', place::text, true);
    RETURN QUERY SELECT b.tenant_id, b.id FROM ballot b
      WHERE b.tenant_id = place AND b.due_at <= moment ORDER BY b.due_at LIMIT most;
  END LOOP;
  PERFORM set_config('app.tenant_id', coalesce(here, ''), true);
END $$;
