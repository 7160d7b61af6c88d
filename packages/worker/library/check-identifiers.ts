import { postErrand } from '@voortent/database'
import {
  checkIdentifiersErrand,
  type Identifier,
  identifiersToCheck,
  noteIdentifiers,
} from '@voortent/domain/library'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'

const day = 24 * 60 * 60_000

/**
 * Asks registries whether they know what an item names, where that was switched on. One that gives no
 * answer is asked again soon, and otherwise a day later.
 */
export const checkIdentifiers: Errand = {
  async run(parts, about) {
    const { registries } = parts
    if (!registries) return
    const item = about.subjectId
    const asked = await inTenant(parts, about, (scope) => identifiersToCheck(scope, item))
    const said: (Identifier & { exists: boolean })[] = []
    let silent: unknown = null
    for (const one of asked) {
      try {
        said.push({ ...one, exists: await registries.knows(one) })
      } catch (cause) {
        silent = cause
      }
    }
    await inTenant(parts, about, (scope) => noteIdentifiers(scope, item, said))
    if (silent) throw new Error('A registry gave no answer.', { cause: silent })
  },
  async giveUp(scope, subjectId) {
    const dueAt = new Date(scope.now.getTime() + day)
    await postErrand(scope, { job: checkIdentifiersErrand, subjectId, dueAt })
  },
}
