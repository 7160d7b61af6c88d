import { read } from '../../shell/ask.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { pageContext } from '../../shell/page-context.ts'
import type { Route } from './+types/export-workbook.page'
import { funderSheets } from './funder-sheets.ts'
import { moneyWords } from './use-money-words.ts'
import { writeWorkbook } from './write-workbook.server.ts'

/** The workbook for a funder. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  const { locale } = args.context.get(pageContext)
  const t = translatorOf(locale)?.getFixedT(null, 'contributions')
  if (!t) throw new Error('the server speaks every language')
  const { money, entries } = await read(args, async (api) => ({
    money: await api.contributions.money({ tenant, consortium }),
    entries: await api.contributions.entries({ tenant, consortium }),
  }))
  const workbook = await writeWorkbook(funderSheets(money, entries, t, moneyWords(t, locale)))
  return new Response(new Uint8Array(workbook), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': 'attachment; filename="bijdragen.xlsx"',
      'Cache-Control': 'private, no-store',
    },
  })
}
