-- The document's key carries the tenant. A reference to the tenant as well made every save of every
-- text lock the one row of its tenant.
ALTER TABLE "document_update" DROP CONSTRAINT "document_update_tenant_id_fkey";
