import { read } from '../../shell/ask.ts'
import { translatorOf } from '../../shell/i18n/speak.ts'
import { pageContext } from '../../shell/page-context.ts'
import type { Route } from './+types/export-partners.page'
import { commaSeparated } from './comma-separated.ts'
import { filterFrom } from './partners-filter.ts'

export async function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const { page: _, ...filter } = filterFrom(args.request.url)
  const organisations = await read(args, (api) => api.partners.export({ tenant, ...filter }))
  const t = translatorOf(args.context.get(pageContext).locale)?.getFixedT(null, 'partners')
  if (!t) throw new Error('the server speaks every language')
  const facts = [
    'name',
    'geleding',
    'type',
    'place',
    'size-class',
    'kvk-number',
    'website',
    'people',
  ]
  const rows = organisations.map((one) => [
    one.name,
    t(`geleding.${one.geleding}`),
    t(`organisation-type.${one.type}`),
    one.place,
    t(`size-class.${one.sizeClass}`),
    one.kvkNumber ?? '',
    one.website,
    one.people.map(({ name, function: title }) => (title ? `${name} (${title})` : name)).join(', '),
  ])
  return new Response(commaSeparated([facts.map((fact) => t(`fact.${fact}`)), ...rows]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="partners-${tenant}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
