import { read } from '../../shell/ask.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { pageContext } from '../../shell/page-context.ts'
import { commaSeparated } from '../partners/comma-separated.ts'
import type { Route } from './+types/export-goals.page'
import { filterFrom } from './goals-filter.ts'

/** A line per goal and year or measurement, so that a spreadsheet can draw on it. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  const filter = filterFrom(args.request.url)
  const { locale } = args.context.get(pageContext)
  const t = translatorOf(locale)?.getFixedT(null, 'goals')
  if (!t) throw new Error('the server speaks every language')
  const { goals } = await read(args, (api) => api.goals.list({ tenant, agenda, ...filter }))
  const comma = locale === 'en' ? '.' : ','
  const heads = ['speerpunt', 'title', 'indicator', 'unit', 'responsible', 'light']
  const rows = goals.flatMap((goal) => {
    const about = [
      goal.speerpunt.title,
      goal.title,
      goal.indicator,
      goal.unit,
      goal.responsible?.name ?? '',
      t(`light.${goal.light.colour}`),
    ]
    const line = (kind: string, on: string, value: string, source = '') => [
      ...about,
      t(`export.${kind}`),
      on,
      value.replace('.', comma),
      source,
    ]
    return [
      ...(goal.baseline ? [line('baseline', goal.baseline.on, goal.baseline.value)] : []),
      ...goal.targets.map(({ year, value }) => line('target', `${year}-12-31`, value)),
      ...goal.measurements.map(({ on, value, source }) => line('measured', on, value, source)),
      ...(goal.forecast ? [line('forecast', goal.forecast.on, goal.forecast.value)] : []),
    ]
  })
  const head = [...heads, 'kind', 'on', 'value', 'source'].map((name) => t(`export.head.${name}`))
  return new Response(commaSeparated([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="doelen.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
