import { holdsOn, type Period } from './period.ts'

type Voice = Period & { endedOn: string | null }
type MandateFacts = Period & { withdrawnOn: string | null; substitute: Voice | null }

/** Who may decide by a mandate on a day: its holder and the substitute, or nobody. */
export function decidersOn(
  mandate: MandateFacts,
  holder: Voice,
  day: string,
): { holder: boolean; substitute: boolean } {
  const inForce =
    holdsOn(mandate, day) && !happenedBy(mandate.withdrawnOn, day) && speaksOn(holder, day)
  return {
    holder: inForce,
    substitute: inForce && mandate.substitute !== null && speaksOn(mandate.substitute, day),
  }
}

function speaksOn(voice: Voice, day: string): boolean {
  return holdsOn(voice, day) && !happenedBy(voice.endedOn, day)
}

function happenedBy(happenedOn: string | null, day: string): boolean {
  return happenedOn !== null && happenedOn <= day
}
