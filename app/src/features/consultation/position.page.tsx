import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/position.page'
import { SubmittedPositions } from './submitted-positions.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  ({ organisation }: Data) => organisation,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.organisation ?? 'consultation:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation, organisation } = args.params
  return read(args, (api) => api.consultation.position({ tenant, consultation, organisation }))
}

export default function Position({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, organisation, submissions } = loaderData
  return (
    <>
      <PageHeader
        title={t('own.of', { organisation })}
        intro={consultation.title}
        action={
          <ButtonLink
            to={`/${params.tenant}/agenda/${params.agenda}/consultatie/${params.consultation}`}
            second
          >
            {t('position.all')}
          </ButtonLink>
        }
      />
      <SubmittedPositions submissions={submissions} />
    </>
  )
}
