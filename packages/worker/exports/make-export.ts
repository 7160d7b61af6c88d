import type { Scope } from '@voortent/database'
import {
  type BegunExport,
  beginExport,
  finishExport,
  tellExportProgress,
} from '@voortent/domain/documents'
import { getLogo } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import type { Publication } from '@voortent/office'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'
import { workshop } from '../workshop.ts'
import { fileName } from './file-name.ts'
import { gatherers } from './gather.ts'

/** Makes a file somebody asked for, and tells how far it is. */
export const makeExport: Errand = {
  async run(parts, about) {
    const id = about.subjectId
    const begun = await inTenant(parts, about, (scope) => beginExport(scope, id))
    if (!begun) return
    const gather = (scope: Scope) => gatherPublication(scope, begun)
    const publication = await inTenant(parts, about, gather, begun.requestedBy).catch(gone)
    if (!publication) {
      return inTenant(parts, about, (scope) => finishExport(scope, id, { problem: 'gone' }))
    }
    await inTenant(parts, about, (scope) => tellExportProgress(scope, id, 40))
    const made = await workshop.work({ do: begun.format, publication })
    const { content, mediaType, extension } = made
    const file = { content, mediaType, fileName: fileName(publication.title, extension) }
    await inTenant(parts, about, (scope) => finishExport(scope, id, file))
  },
  giveUp: (scope, id) => finishExport(scope, id, { problem: 'not-made' }),
}

/** What a file of this kind says, with the name and logo of its tenant. */
export async function gatherPublication(
  scope: Scope,
  { kind, subjectId, locale: language }: Omit<BegunExport, 'format' | 'requestedBy'>,
): Promise<Publication> {
  const { tx, tenantId } = scope
  const [{ name }, logo, gathered] = [
    await tx.tenant.findUniqueOrThrow({ where: { id: tenantId }, select: { name: true } }),
    await getLogo(scope).catch(gone),
    await gatherers[kind](scope, subjectId, language),
  ]
  return { ...gathered, language, publisher: name, ...(logo && { logo }) }
}

/** The subject went away after it was asked for: that is nothing to try again. */
export function gone(error: unknown): null {
  if (error instanceof DomainError && error.kind === 'not-found') return null
  throw error
}
