import type { Scope } from '@voortent/database'
import { requireModule } from '@voortent/domain/tenancy'
import type { Place } from './citing/citable.ts'

/** Where the library of this tenant stands. @throws `tenancy.module-off` where it has none */
export async function requireOpenLibrary({ tx, tenantId }: Scope, site: string): Promise<Place> {
  const { slug, name, modules } = await tx.tenant.findUniqueOrThrow({
    where: { id: tenantId },
    select: { slug: true, name: true, modules: true },
  })
  requireModule(modules, 'library')
  return { site, slug, name }
}
