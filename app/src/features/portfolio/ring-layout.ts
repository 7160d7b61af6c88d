import type { Api } from '@voortent/api'

export type Tie = Awaited<ReturnType<Api['portfolio']['network']>>[number]

/** A place on the ring, and the side on which its name stands. */
export type Placed = {
  id: string
  name: string
  x: number
  y: number
  ties: number
  side: 'start' | 'end'
}

/** The busiest organisations on a ring, friends side by side as far as a walk along the ties brings them. */
export function ringLayout(
  ties: readonly Tie[],
  { most, middle, radius }: { most: number; middle: { x: number; y: number }; radius: number },
): Placed[] {
  const weight = new Map<string, { name: string; ties: number }>()
  for (const { one, other, together } of ties)
    for (const { id, name } of [one, other])
      weight.set(id, { name, ties: (weight.get(id)?.ties ?? 0) + together })
  const busiest = [...weight]
    .toSorted(([a, one], [b, other]) => other.ties - one.ties || a.localeCompare(b))
    .slice(0, most)
    .map(([id]) => id)
  return walk(busiest, ties).map((id, place, all) => {
    // Half a step aside, so that the two topmost names run away from each other.
    const angle = ((place + 0.5) / all.length) * 2 * Math.PI - Math.PI / 2
    const [x, y] = [middle.x + Math.cos(angle) * radius, middle.y + Math.sin(angle) * radius]
    const { name = '', ties: count = 0 } = weight.get(id) ?? {}
    return {
      id,
      name,
      ties: count,
      x: Math.round(x),
      y: Math.round(y),
      side: x < middle.x - 1 ? 'end' : 'start',
    }
  })
}

/** From the busiest always on to the closest that is left. */
function walk(ids: readonly string[], ties: readonly Tie[]): string[] {
  const left = [...ids]
  const order: string[] = []
  while (left.length > 0) {
    const last = order.at(-1)
    const closest = ties.find(({ one, other }) =>
      last === one.id ? left.includes(other.id) : last === other.id && left.includes(one.id),
    )
    const next =
      (closest && (closest.one.id === last ? closest.other.id : closest.one.id)) ?? left[0]
    if (next === undefined) break
    left.splice(left.indexOf(next), 1)
    order.push(next)
  }
  return order
}
