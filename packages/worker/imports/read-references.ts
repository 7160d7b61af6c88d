import {
  beginLibraryImport,
  finishLibraryImport,
  type HandedInReferences,
} from '@voortent/domain/library'
import { OfficeRefusal } from '@voortent/office'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'
import type { Parts } from '../job.ts'
import { onThisMachine } from '../on-this-machine.ts'
import { readInside } from './read-inside.ts'

/** Reads a file with references; one that cannot be read says why, and is not tried again. */
export const readReferences: Errand = {
  async run(parts, about) {
    const id = about.subjectId
    const handedIn = await inTenant(parts, about, (scope) => beginLibraryImport(scope, id))
    if (!handedIn) return
    const read = await onThisMachine(await contentOf(parts, handedIn), (place) =>
      readInside(place, { ...parts, tenantId: about.tenantId }),
    ).then((found) => ({ found }), refused)
    await inTenant(parts, about, (scope) => finishLibraryImport(scope, id, read))
  },
  giveUp: (scope, id) => finishLibraryImport(scope, id, { problem: 'broken' }),
}

async function contentOf({ shelf }: Parts, handedIn: HandedInReferences) {
  if ('content' in handedIn) return handedIn.content
  const content = await shelf?.stream(handedIn.key)
  if (!content) throw new Error(`Nothing lies under ${handedIn.key}.`)
  return content
}

function refused(error: unknown): { problem: string } {
  if (error instanceof OfficeRefusal) return { problem: error.problem }
  throw error
}
