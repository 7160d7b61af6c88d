import type { Scope } from '@voortent/database'
import type { ModuleKey } from './contract.ts'

/** Whether the tenant has this module on; what belongs to one that is off is not there. */
export async function isModuleOn({ tx, tenantId }: Scope, module: ModuleKey): Promise<boolean> {
  const found = await tx.tenant.findUnique({ where: { id: tenantId }, select: { modules: true } })
  return found?.modules.includes(module) ?? false
}
