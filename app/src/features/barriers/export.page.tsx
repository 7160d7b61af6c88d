import { read } from '../../shell/ask.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { pageContext } from '../../shell/page-context.ts'
import { commaSeparated } from '../partners/comma-separated.ts'
import type { Route } from './+types/export.page'
import { filterFrom } from './shared-filter.ts'

const columns = [
  'title',
  'kind',
  'evidence',
  'about',
  'source',
  'checked-on',
  'checker',
  'consortium',
  'met',
  'shared-on',
]

/** The tenant's list for a spreadsheet, as it was filtered. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const filter = filterFrom(args.request.url)
  const { items } = await read(args, (api) => api.barriers.shared({ tenant, ...filter }))
  const t = translatorOf(args.context.get(pageContext).locale)?.getFixedT(null, 'barriers')
  if (!t) throw new Error('the server speaks every language')
  const rows = items.map((barrier) => [
    barrier.title,
    t(`kind.${barrier.kind}`),
    t(`evidence.${barrier.evidence}`),
    barrier.about,
    barrier.source,
    barrier.checkedOn ?? '',
    barrier.checkedBy,
    barrier.named?.title ?? '',
    String(barrier.met),
    barrier.sharedOn,
  ])
  return new Response(commaSeparated([columns.map((column) => t(`column.${column}`)), ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="knelpunten-${tenant}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
