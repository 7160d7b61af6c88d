-- Questions of companies: what everybody sees of them, and what is between asker and broker.
-- AlterTable
ALTER TABLE "tenant" ALTER COLUMN "modules" SET DEFAULT ARRAY['agenda', 'consortia', 'decisions', 'partners', 'questions']::TEXT[];

-- CreateTable
CREATE TABLE "question" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "wording" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL DEFAULT 'nieuw',
    "status_since" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT NOT NULL,
    "learning_functions" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "problem_factors" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "themes" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "topsectors" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "target_groups" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "broker_id" UUID,
    "waiting_since" TIMESTAMPTZ(3),
    "answer_by" DATE,
    "explored_in_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "question_asker" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "words" TEXT NOT NULL,
    "background" TEXT NOT NULL DEFAULT '',
    "company" TEXT NOT NULL,
    "organisation_id" UUID,
    "membership_id" UUID,
    "guest_id" UUID,

    CONSTRAINT "question_asker_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "question_message" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "person_id" UUID,
    "text" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_message_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "question_wording" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "person_id" UUID,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL,
    "agreed_at" TIMESTAMPTZ(3),
    "agreed_by" TEXT,

    CONSTRAINT "question_wording_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "question_step" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,

    CONSTRAINT "question_step_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "question_party" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "invited_by" UUID,
    "answer" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "question_party_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateTable
CREATE TABLE "question_action" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "action_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "question_action_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE INDEX "question_tenant_id_waiting_since_idx" ON "question"("tenant_id", "waiting_since");

-- CreateIndex
CREATE INDEX "question_tenant_id_changed_at_idx" ON "question"("tenant_id", "changed_at");

-- CreateIndex
CREATE INDEX "question_asker_tenant_id_organisation_id_idx" ON "question_asker"("tenant_id", "organisation_id");

-- CreateIndex
CREATE INDEX "question_asker_tenant_id_membership_id_idx" ON "question_asker"("tenant_id", "membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_asker_tenant_id_question_id_key" ON "question_asker"("tenant_id", "question_id");

-- CreateIndex
CREATE INDEX "question_message_tenant_id_question_id_sent_at_idx" ON "question_message"("tenant_id", "question_id", "sent_at");

-- CreateIndex
CREATE INDEX "question_wording_tenant_id_question_id_proposed_at_idx" ON "question_wording"("tenant_id", "question_id", "proposed_at");

-- CreateIndex
CREATE INDEX "question_step_tenant_id_question_id_taken_at_idx" ON "question_step"("tenant_id", "question_id", "taken_at");

-- CreateIndex
CREATE INDEX "question_party_tenant_id_organisation_id_idx" ON "question_party"("tenant_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_party_tenant_id_question_id_organisation_id_key" ON "question_party"("tenant_id", "question_id", "organisation_id");

-- CreateIndex
CREATE INDEX "question_action_tenant_id_action_id_idx" ON "question_action"("tenant_id", "action_id");

-- CreateIndex
CREATE UNIQUE INDEX "question_action_tenant_id_question_id_action_id_key" ON "question_action"("tenant_id", "question_id", "action_id");

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_tenant_id_broker_id_fkey" FOREIGN KEY ("tenant_id", "broker_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_tenant_id_explored_in_id_fkey" FOREIGN KEY ("tenant_id", "explored_in_id") REFERENCES "consortium"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_asker" ADD CONSTRAINT "question_asker_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_asker" ADD CONSTRAINT "question_asker_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_asker" ADD CONSTRAINT "question_asker_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_asker" ADD CONSTRAINT "question_asker_tenant_id_membership_id_fkey" FOREIGN KEY ("tenant_id", "membership_id") REFERENCES "membership"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_message" ADD CONSTRAINT "question_message_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_message" ADD CONSTRAINT "question_message_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_wording" ADD CONSTRAINT "question_wording_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_wording" ADD CONSTRAINT "question_wording_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_step" ADD CONSTRAINT "question_step_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_step" ADD CONSTRAINT "question_step_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_party" ADD CONSTRAINT "question_party_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_party" ADD CONSTRAINT "question_party_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_party" ADD CONSTRAINT "question_party_tenant_id_organisation_id_fkey" FOREIGN KEY ("tenant_id", "organisation_id") REFERENCES "partner"("tenant_id", "organisation_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_action" ADD CONSTRAINT "question_action_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_action" ADD CONSTRAINT "question_action_tenant_id_question_id_fkey" FOREIGN KEY ("tenant_id", "question_id") REFERENCES "question"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_action" ADD CONSTRAINT "question_action_tenant_id_action_id_fkey" FOREIGN KEY ("tenant_id", "action_id") REFERENCES "action"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "question_asker_tenant_id_guest_id_idx" ON "question_asker"("tenant_id", "guest_id");

-- AddForeignKey
ALTER TABLE "question_asker" ADD CONSTRAINT "question_asker_tenant_id_guest_id_fkey" FOREIGN KEY ("tenant_id", "guest_id") REFERENCES "guest"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Texts are found by likeness as well as by words.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

SELECT isolate_tenant_table(t::regclass) FROM unnest(ARRAY[
  'question', 'question_asker', 'question_message', 'question_wording', 'question_step',
  'question_party', 'question_action'
]) AS t;

-- What was written and decided between asker and broker stays as it was.
-- An asker without an account may take their words back (R-63).
REVOKE UPDATE, DELETE ON question_message, question_step FROM voortent_app;
GRANT UPDATE (text) ON question_message TO voortent_app;
REVOKE DELETE ON question_wording, question_asker FROM voortent_app;

-- Who keeps this tenant: coordinators and brokers, as long as they are members.
CREATE FUNCTION keeps_tenant() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM membership
    WHERE tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
      AND person_id = (SELECT nullif(current_setting('app.person_id', true), '')::uuid)
      AND ended_at IS NULL AND roles && ARRAY['coordinator', 'makelaar']
  )
$$;

-- Whom this member was before they had an account.
CREATE FUNCTION my_guests() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(id), '{}') FROM guest
  WHERE tenant_id = (SELECT nullif(current_setting('app.tenant_id', true), '')::uuid)
    AND membership_id = ANY ((SELECT my_voices())::uuid[])
$$;

-- How an asker is reached is for who keeps the tenant; no other member reads along.
CREATE POLICY askers_for_keepers ON guest AS RESTRICTIVE
  USING (
    page <> 'mijn-vraag' OR (SELECT keeps_tenant()) OR (SELECT consortia_are_open())
    OR (SELECT nullif(current_setting('app.person_id', true), '')) IS NULL
    OR (SELECT current_setting('app.door', true)) = 'identity'
    OR membership_id = ANY ((SELECT my_voices())::uuid[])
  );

-- Who asked is for who keeps the tenant and for the asker; for who comes with a private link it is
-- opened as the inside of consortia is.
CREATE POLICY asker_and_keepers ON question_asker AS RESTRICTIVE
  USING (
    (SELECT consortia_are_open()) OR (SELECT keeps_tenant())
    OR membership_id = ANY ((SELECT my_voices())::uuid[])
    OR organisation_id = ANY ((SELECT my_voices())::uuid[])
    OR guest_id = ANY ((SELECT my_guests())::uuid[])
  );

-- What they wrote to each other follows who sees the asker.
CREATE FUNCTION keep_with_asker(child regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format(
    'CREATE POLICY asker_and_keepers ON %1$s AS RESTRICTIVE
       USING ((SELECT consortia_are_open()) OR (SELECT keeps_tenant()) OR EXISTS (
         SELECT FROM question_asker a
         WHERE a.tenant_id = %1$s.tenant_id AND a.question_id = %1$s.question_id))', child);
END $$;
SELECT keep_with_asker(t::regclass)
FROM unnest(ARRAY['question_message', 'question_wording', 'question_step']) AS t;

-- Whom a broker invited is for the broker and for who was invited.
CREATE POLICY invited_and_keepers ON question_party AS RESTRICTIVE
  USING (
    (SELECT consortia_are_open()) OR (SELECT keeps_tenant())
    OR organisation_id = ANY ((SELECT my_voices())::uuid[])
  );

-- Who was there before has the module too, and can switch it off.
ALTER TABLE tenant NO FORCE ROW LEVEL SECURITY;
UPDATE tenant SET modules = modules || 'questions'::text WHERE NOT 'questions' = ANY (modules);
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
