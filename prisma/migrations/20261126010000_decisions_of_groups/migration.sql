-- AlterTable
ALTER TABLE "poll" ADD COLUMN     "about_id" UUID,
ADD COLUMN     "about_type" TEXT,
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "poll_asked" (
    "tenant_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "poll_id" UUID NOT NULL,
    "asked_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "poll_asked_pkey" PRIMARY KEY ("tenant_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "poll_asked_tenant_id_poll_id_asked_id_key" ON "poll_asked"("tenant_id", "poll_id", "asked_id");

-- CreateIndex
CREATE INDEX "poll_tenant_id_about_type_about_id_idx" ON "poll"("tenant_id", "about_type", "about_id");

-- AddForeignKey
ALTER TABLE "poll_asked" ADD CONSTRAINT "poll_asked_tenant_id_poll_id_fkey" FOREIGN KEY ("tenant_id", "poll_id") REFERENCES "poll"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT isolate_tenant_table('poll_asked');
REVOKE UPDATE, DELETE ON poll_asked FROM voortent_app;
