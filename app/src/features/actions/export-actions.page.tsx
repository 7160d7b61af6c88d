import { moneyTotals } from '@voortent/domain/actions/contract'
import { read } from '../../shell/ask.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { pageContext } from '../../shell/page-context.ts'
import { commaSeparated } from '../partners/comma-separated.ts'
import type { Route } from './+types/export-actions.page'
import { filterFrom } from './actions-filter.ts'

const facts = [
  'title',
  'speerpunt',
  'status',
  'status-reason',
  'lead',
  'partners',
  'group',
  'starts-on',
  'ends-on',
  'next-step',
  'next-step-on',
  'money-zeker',
  'money-gehoopt',
]

export async function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  const { agenda, actions } = await read(args, async (api) => ({
    agenda: (await api.actions.choices({ tenant, agenda: id })).agenda,
    actions: await api.actions.list({ tenant, agenda: id, ...filterFrom(args.request.url) }),
  }))
  const t = translatorOf(args.context.get(pageContext).locale)?.getFixedT(null, 'actions')
  if (!t) throw new Error('the server speaks every language')
  const speerpunten = new Map(agenda.speerpunten.map(({ id, title }) => [id as string, title]))
  const rows = actions.map((one) => {
    const { zeker, gehoopt } = moneyTotals(one.money)
    return [
      one.title,
      speerpunten.get(one.speerpuntId) ?? '',
      t(`status.${one.status}`),
      one.statusReason,
      one.lead?.name ?? '',
      one.partners.map(({ name }) => name).join(', '),
      one.workingGroup?.name ?? '',
      one.startsOn ?? '',
      one.endsOn ?? '',
      one.nextStep,
      one.nextStepOn ?? '',
      euros(zeker),
      euros(gehoopt),
    ]
  })
  return new Response(commaSeparated([facts.map((fact) => t(`fact.${fact}`)), ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="acties-${tenant}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** As a Dutch spreadsheet reads a number. */
function euros(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',')
}
