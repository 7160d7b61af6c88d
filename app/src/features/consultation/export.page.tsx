import { read } from '../../shell/ask.ts'
import { dayOf } from '../../shell/dates.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { pageContext } from '../../shell/page-context.ts'
import { commaSeparated } from '../partners/comma-separated.ts'
import type { Route } from './+types/export.page'

/** Who thinks what of which part, as a table for spreadsheets; who is silent included. */
export async function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  const { matrix, parts } = await read(args, (api) => api.consultation.get({ tenant, id }))
  const t = translatorOf(args.context.get(pageContext).locale)?.getFixedT(null, 'consultation')
  if (!t) throw new Error('the server speaks every language')
  const head = [
    t('matrix.organisation'),
    t('matrix.geleding'),
    t('matrix.overall'),
    ...parts.map(({ title }) => title ?? t('own-text')),
    t('matrix.submitted'),
  ]
  const rows = matrix.map(({ name, geleding, overall, stances, submittedAt }) => [
    name,
    t(`partners:geleding.${geleding}`),
    t(`stance.${overall ?? 'none'}`),
    ...parts.map((part) => t(`stance.${stances[part.id] ?? 'none'}`)),
    submittedAt ? dayOf(submittedAt) : '',
  ])
  return new Response(commaSeparated([head, ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="standpunten-${tenant}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
