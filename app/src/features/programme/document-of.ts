import type { Api } from '@voortent/api'
import { inColumns } from '../../shell/columns.ts'

type Read = Awaited<ReturnType<Api['programme']['document']>>

/** What the reading page needs of an agenda; the rest does not travel to the browser. */
export function documentOf({ agenda, speerpunten }: Read) {
  return {
    agenda: {
      ...agenda,
      speerpunten: speerpunten.map(({ id, title, lead, documentId, text, goals, actions }) => ({
        id,
        title,
        lead,
        documentId,
        text,
        goals: inColumns(
          goals.map((goal) => ({
            id: goal.id,
            title: goal.title,
            indicator: goal.indicator,
            unit: goal.unit,
            baseline: goal.baseline,
            targets: goal.targets,
            last: pointOf(goal.measurements.at(-1)),
            colour: goal.light.colour,
          })),
        ),
        actions: inColumns(
          actions.map((action) => ({
            id: action.id,
            title: action.title,
            lead: action.lead?.name ?? null,
            startsOn: action.startsOn,
            endsOn: action.endsOn,
            status: action.status,
          })),
        ),
      })),
    },
  }
}

function pointOf(measured: { on: string; value: string } | undefined) {
  return measured ? { on: measured.on, value: measured.value } : null
}

export type ReadableSpeerpunt = ReturnType<typeof documentOf>['agenda']['speerpunten'][number]
