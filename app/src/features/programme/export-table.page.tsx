import { read } from '../../shell/ask.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { pageContext } from '../../shell/page-context.ts'
import { commaSeparated } from '../partners/comma-separated.ts'
import type { Route } from './+types/export-table.page'
import { tableFrom } from './table-filter.ts'
import { tableOf } from './table-of.ts'

const columns = [
  'title',
  'speerpunt',
  'goal',
  'lead',
  'partners',
  'starts-on',
  'ends-on',
  'status',
  'reason',
  'step',
  'step-on',
  'money-certain',
  'money-hoped',
]

export async function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  const { filter, sort, down } = tableFrom(args.request.url)
  const programme = await read(args, (api) => api.programme.read({ tenant, agenda, ...filter }))
  const t = translatorOf(args.context.get(pageContext).locale)?.getFixedT(null, 'programme')
  if (!t) throw new Error('the server speaks every language')
  const rows = tableOf(programme, sort, down).map((row) => [
    row.title,
    row.speerpunt,
    row.goal,
    row.lead,
    row.partners.join(', '),
    row.startsOn ?? '',
    row.endsOn ?? '',
    t(`actions:status.${row.status}`),
    row.statusReason,
    row.nextStep,
    row.nextStepOn ?? '',
    euros(row.money.zeker),
    euros(row.money.gehoopt),
  ])
  return new Response(commaSeparated([columns.map((column) => t(`column.${column}`)), ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="programma-${tenant}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** As a Dutch spreadsheet reads a number. */
function euros(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',')
}
