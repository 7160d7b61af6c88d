import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { Text } from '../documents/text.tsx'
import { WorkingText } from '../documents/working-text.tsx'
import type { Route } from './+types/report.page'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'doorwerking:report.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'doorwerking:report.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, report } = args.params
  return read(args, (api) => api.doorwerking.report({ tenant, report }))
}

export default function Report({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('doorwerking')
  const { agenda, year, number, documentId, room, content, may } = loaderData
  const title = t('reports.name', { year, number })
  return (
    <>
      <PageHeader
        title={title}
        intro={agenda.title}
        action={
          <ButtonLink to={`/${params.tenant}/agenda/${agenda.id}/jaarverslag`} second>
            {t('reports.title')}
          </ButtonLink>
        }
      />
      {may.write ? (
        <WorkingText
          tenant={params.tenant}
          document={documentId}
          room={room}
          label={t('report.label', { title })}
          content={content}
        />
      ) : (
        <Text content={content} />
      )}
    </>
  )
}
