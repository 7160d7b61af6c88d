import type { Api } from '@voortent/api'

type Outline = Awaited<ReturnType<Api['actions']['choices']>>['agenda']

/** What the table tells of an action. */
export type ActionRow = Awaited<ReturnType<Api['actions']['rows']>>[number]

/** What the table tells of its agenda; the rest does not travel. */
export function outlineOf({ id, title, fromYear, untilYear, speerpunten }: Outline) {
  return {
    id,
    title,
    fromYear,
    untilYear,
    speerpunten: speerpunten.map((speerpunt) => ({ id: speerpunt.id, title: speerpunt.title })),
  }
}
