-- An action serves a goal, and a promise can be about one, of the same tenant.
-- AddForeignKey
ALTER TABLE "action" ADD CONSTRAINT "action_tenant_id_goal_id_fkey" FOREIGN KEY ("tenant_id", "goal_id") REFERENCES "goal"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promise" ADD CONSTRAINT "promise_tenant_id_goal_id_fkey" FOREIGN KEY ("tenant_id", "goal_id") REFERENCES "goal"("tenant_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
