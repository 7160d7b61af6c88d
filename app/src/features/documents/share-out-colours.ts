import { writerColour, writerColours } from '@voortent/domain/documents/contract'

/** Somebody in the room; a person with two screens is there twice. */
export type Present = { connectionId: number; id: string }

/**
 * Gives everybody a colour of their own for as long as there are enough; every browser in the room
 * comes to the same. Who came first keeps the colour they always have.
 */
export function shareOutColours(people: readonly Present[]): Map<string, string> {
  const shared = new Map<string, string>()
  for (const { id } of people.toSorted((one, other) => one.connectionId - other.connectionId)) {
    if (shared.has(id)) continue
    const taken = new Set(shared.values())
    const own = writerColour(id)
    const from = writerColours.findIndex((colour) => colour === own)
    const inTurn = [...writerColours.slice(from), ...writerColours.slice(0, from)]
    shared.set(id, inTurn.find((colour) => !taken.has(colour)) ?? own)
  }
  return shared
}

/** The name under which a person's colour stands on the page of a text. */
export function colourName(id: string): string {
  return `--writer-${id}`
}

/** Somebody's colour, whichever it is by now: whoever comes or goes can change it. */
export function colourOf(id: string | undefined): string {
  return id ? `var(${colourName(id)})` : ''
}
