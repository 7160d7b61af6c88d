import type { Scope } from '@voortent/database'
import { addAction } from '@voortent/domain/actions'
import { carryOutImport, listPossibleLeads } from '@voortent/domain/agenda'
import type { CarryOutImportInput } from '@voortent/domain/agenda/contract'

/** Makes an agenda of a file and adds the actions its tables told of, all of it or nothing. */
export async function importAgenda(
  scope: Scope,
  input: CarryOutImportInput,
): Promise<{ id: string }> {
  const { id, actions } = await carryOutImport(scope, input)
  const leads = actions.length > 0 ? await listPossibleLeads(scope) : []
  for (const { title, speerpunt, lead, period, startsOn, endsOn } of actions) {
    const found = leads.find(({ name }) => plain(name) === plain(lead))
    const told = [found ? '' : lead, startsOn ? '' : period].filter(Boolean).join('\n')
    await addAction(scope, {
      title,
      speerpunt,
      goal: null,
      organisation: found?.id ?? null,
      workingGroup: null,
      startsOn,
      endsOn,
      about: told,
    })
  }
  return { id }
}

/** A name as it is compared: without capitals, and spaces that somebody typed twice. */
function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
