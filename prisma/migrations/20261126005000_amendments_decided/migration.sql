CREATE TABLE "amendment_outcome" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "amendment_id" UUID NOT NULL,
    "ballot_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "applied" BOOLEAN NOT NULL,
    "followed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "amendment_outcome_pkey" PRIMARY KEY ("tenant_id","id")
);

CREATE UNIQUE INDEX "amendment_outcome_tenant_id_ballot_id_number_key" ON "amendment_outcome"("tenant_id", "ballot_id", "number");
CREATE INDEX "amendment_outcome_tenant_id_amendment_id_idx" ON "amendment_outcome"("tenant_id", "amendment_id");

ALTER TABLE "amendment_outcome" ADD CONSTRAINT "amendment_outcome_tenant_id_fkey" FOREIGN KEY ("tenant_id") REFERENCES "tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "amendment_outcome" ADD CONSTRAINT "amendment_outcome_tenant_id_amendment_id_fkey" FOREIGN KEY ("tenant_id", "amendment_id") REFERENCES "amendment"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "amendment_outcome" ADD CONSTRAINT "amendment_outcome_tenant_id_ballot_id_fkey" FOREIGN KEY ("tenant_id", "ballot_id") REFERENCES "ballot"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('amendment_outcome');
REVOKE UPDATE, DELETE ON amendment_outcome FROM voortent_app;
