import { ButtonLink, EmptyState, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/amendments.page'
import { AmendmentLines } from './amendment-lines.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:pages.amendments',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:pages.amendments')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  return read(args, (api) => api.consultation.amendments({ tenant, id }))
}

export default function Amendments({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, items } = loaderData
  const base = `/${params.tenant}/agenda/${params.agenda}/consultatie/${params.consultation}`
  const toTexts = consultation.state === 'open' && (
    <ButtonLink to={`${base}/tekst`} second>
      {t('amendment.choose')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title={t('pages.amendments')}
        intro={t('amendment.intro')}
        action={items.length > 0 && toTexts}
      />
      {items.length === 0 ? (
        <EmptyState title={t('amendment.empty')} action={toTexts} />
      ) : (
        <AmendmentLines amendments={items} base={`${base}/wijzigingen`} />
      )}
    </>
  )
}
