import { read } from '../../shell/ask.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { pageContext } from '../../shell/page-context.ts'
import { commaSeparated } from '../partners/comma-separated.ts'
import type { Route } from './+types/export-entries.page'
import { type Cell, entryRows } from './funder-sheets.ts'
import { decimalOf } from './money-words.ts'

/** Every entry as a line, with amounts as a spreadsheet in the language of the page reads them. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  const { locale } = args.context.get(pageContext)
  const t = translatorOf(locale)?.getFixedT(null, 'contributions')
  if (!t) throw new Error('the server speaks every language')
  const entries = await read(args, (api) => api.contributions.entries({ tenant, consortium }))
  const comma = locale === 'en' ? '.' : ','
  const written = (cell: Cell) => {
    if (typeof cell === 'string') return cell
    if ('whole' in cell) return String(cell.whole)
    return decimalOf(cell.hundredths).replace('.', comma)
  }
  return new Response(commaSeparated(entryRows(entries, t).map((row) => row.map(written))), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="bijdragen.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
}
