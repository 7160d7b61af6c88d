import { beginLibraryImport, finishLibraryImport } from '@voortent/domain/library'
import { OfficeRefusal } from '@voortent/office'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'
import { workshop } from '../workshop.ts'

/** Reads a file with references; one that cannot be read says why, and is not tried again. */
export const readReferences: Errand = {
  async run(parts, about) {
    const id = about.subjectId
    const content = await inTenant(parts, about, (scope) => beginLibraryImport(scope, id))
    if (!content) return
    const read = await workshop
      .work({ do: 'read-references', content })
      .then((found) => ({ found }), refused)
    await inTenant(parts, about, (scope) => finishLibraryImport(scope, id, read))
  },
  giveUp: (scope, id) => finishLibraryImport(scope, id, { problem: 'broken' }),
}

function refused(error: unknown): { problem: string } {
  if (error instanceof OfficeRefusal) return { problem: error.problem }
  throw error
}
