import { PageHeader } from '@voortent/ui'
import { closeYear, placeOf, stretchOf } from '@voortent/ui/timeline'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { addressOf, filterFrom } from '../actions/actions-filter.ts'
import type { Route } from './+types/timeline.page'
import { ActionsFilterRow } from './actions-filter-row.tsx'
import { filterChoices } from './filter-choices.ts'
import { NoActions } from './no-actions.tsx'
import { programmeTrail } from './programme-trail.ts'
import { ActionTimeline } from './timeline.tsx'
import { timelineOf } from './timeline-of.ts'
import { TimelineZoom } from './timeline-zoom.tsx'
import { useWords } from './use-words.ts'

export const handle = programmeTrail('programme:timeline.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'programme:timeline.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const { url } = args.request
  const filter = filterFrom(url)
  return read(args, async (api) => {
    const asked = { tenant, agenda: id, ...filter }
    const programme = await api.programme.read({ ...asked, parts: ['promises', 'organisations'] })
    const { agenda, today } = programme
    const year = closeYear(url, agenda, today)
    const stretch = stretchOf(agenda, year)
    const { fromYear, untilYear } = agenda
    return {
      agenda: { id: agenda.id, title: agenda.title, fromYear, untilYear },
      lanes: timelineOf(programme, stretch),
      now: placeOf(today, stretch),
      choices: filterChoices(programme),
      stretch,
      year,
      filter,
    }
  })
}

export default function TimelinePage({ loaderData, params }: Route.ComponentProps) {
  const words = useWords()
  const { t } = words
  const { agenda, lanes, now, choices, stretch, year, filter } = loaderData
  const base = `/${params.tenant}/agenda/${params.agenda}`
  const here = `${base}/tijdlijn`
  return (
    <>
      <PageHeader title={t('timeline.title')} intro={agenda.title} />
      <ActionsFilterRow
        filter={filter}
        choices={choices}
        words={words}
        kept={{ schaal: year === null ? null : 'kwartaal', van: year?.toString() ?? null }}
      />
      <TimelineZoom
        here={here}
        filter={addressOf(filter).slice(1)}
        agenda={agenda}
        year={year}
        words={words}
      />
      {lanes.length === 0 ? (
        <NoActions base={base} here={here} filter={filter} />
      ) : (
        <ActionTimeline base={base} lanes={lanes} stretch={stretch} now={now} words={words} />
      )}
    </>
  )
}
