import { beginConsortiaImport, finishConsortiaImport } from '@voortent/domain/consortia'
import { OfficeRefusal } from '@voortent/office'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'
import { workshop } from '../workshop.ts'

/** Reads a table of consortia; a file that cannot be read says why, and is not tried again. */
export const readConsortia: Errand = {
  async run(parts, about) {
    const id = about.subjectId
    const content = await inTenant(parts, about, (scope) => beginConsortiaImport(scope, id))
    if (!content) return
    const read = await workshop.work({ do: 'read-sheet', content }).catch(refused)
    await inTenant(parts, about, (scope) => finishConsortiaImport(scope, id, read))
  },
  giveUp: (scope, id) => finishConsortiaImport(scope, id, { problem: 'broken' }),
}

function refused(error: unknown): { problem: string } {
  if (error instanceof OfficeRefusal) return { problem: error.problem }
  throw error
}
