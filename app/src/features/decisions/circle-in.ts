import type { CircleInput, CircleKind } from '@voortent/domain/decisions/contract'

/** Where those who decide together have their page, and what an address calls them. */
const circles: Record<CircleKind, { place: string; name: string }> = {
  consortium: { place: 'consortia', name: 'consortium' },
  'working-group': { place: 'werkgroepen', name: 'werkgroep' },
}

/** Whose decision or question an address is about; null for everybody's. */
export function circleIn(address: string): CircleInput | null {
  const { searchParams } = new URL(address)
  for (const kind of Object.keys(circles) as CircleKind[]) {
    const id = searchParams.get(circles[kind].name)
    if (id) return { kind, id }
  }
  return null
}

/** What an address says of them. */
export function searchOf({ kind, id }: CircleInput): string {
  return `${circles[kind].name}=${id}`
}

/** Their page, below the tenant. */
export function pathOf({ kind, id }: CircleInput): string {
  return `${circles[kind].place}/${id}`
}
