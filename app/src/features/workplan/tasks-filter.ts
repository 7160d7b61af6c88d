import { listTasksInput } from '@voortent/domain/workplan/contract'

export const taskViews = ['bord', 'lijst', 'tijdlijn'] as const

/** Which tasks are shown and how, as it stands in the address; what is not understood is left out. */
export function filterFrom(url: string) {
  const { searchParams } = new URL(url)
  const { status, workPackage, assignee } = listTasksInput.shape
  const asked = (name: string) => searchParams.get(name) || undefined
  const view = taskViews.find((one) => one === asked('weergave')) ?? 'bord'
  return {
    view,
    // A board shows every status side by side.
    status: view === 'bord' ? undefined : status.safeParse(asked('stand')).data,
    workPackage: workPackage.safeParse(asked('werkpakket')).data,
    assignee: assignee.safeParse(asked('wie')).data,
  }
}
export type TasksFilter = ReturnType<typeof filterFrom>

/** The address of a filter, from `?` on; '' for the whole board. */
export function addressOf({ view, status, workPackage, assignee }: TasksFilter): string {
  const parts = new URLSearchParams({
    ...(view !== 'bord' && { weergave: view }),
    ...(status && view !== 'bord' && { stand: status }),
    ...(workPackage && { werkpakket: workPackage }),
    ...(assignee && { wie: assignee }),
  })
  return parts.size > 0 ? `?${parts}` : ''
}
