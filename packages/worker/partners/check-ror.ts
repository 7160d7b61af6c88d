import { postErrand } from '@voortent/database'
import { checkRorErrand, noteRor, rorToCheck } from '@voortent/domain/partners'
import type { Errand } from '../errands/errand.ts'
import { inTenant } from '../errands/in-tenant.ts'

const day = 24 * 60 * 60_000

/**
 * Asks the registry whether it knows the ROR of a partner, where that was switched on. One that gives no
 * answer is asked again soon, and otherwise a day later; until then it is told that it was silent.
 */
export const checkRor: Errand = {
  async run(parts, about) {
    const { registries } = parts
    if (!registries) return
    const organisation = about.subjectId
    const ror = await inTenant(parts, about, (scope) => rorToCheck(scope, organisation))
    if (ror === null) return
    const said = (await registries.knows({ scheme: 'ror', value: ror })) ? 'known' : 'unknown'
    await inTenant(parts, about, (scope) => noteRor(scope, organisation, { ror, said }))
  },
  async giveUp(scope, organisation) {
    const ror = await rorToCheck(scope, organisation)
    if (ror === null) return
    await noteRor(scope, organisation, { ror, said: 'silent' })
    const dueAt = new Date(scope.now.getTime() + day)
    await postErrand(scope, { job: checkRorErrand, subjectId: organisation, dueAt })
  },
}
