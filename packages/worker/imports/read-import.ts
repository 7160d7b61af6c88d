import { beginImport, finishImport } from '@voortent/domain/agenda'
import { OfficeRefusal } from '@voortent/office'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'
import { workshop } from '../workshop.ts'

/** Reads an agenda in an office file; a file that cannot be read says why, and is not tried again. */
export const readImport: Errand = {
  async run(parts, about) {
    const id = about.subjectId
    const content = await inTenant(parts, about, (scope) => beginImport(scope, id))
    if (!content) return
    const read = await workshop.work({ do: 'read', content }).catch(refused)
    await inTenant(parts, about, (scope) => finishImport(scope, id, read))
  },
  giveUp: (scope, id) => finishImport(scope, id, { problem: 'broken' }),
}

function refused(error: unknown): { problem: string } {
  if (error instanceof OfficeRefusal) return { problem: error.problem }
  throw error
}
