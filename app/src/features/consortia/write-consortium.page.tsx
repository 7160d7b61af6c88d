import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { WorkingText } from '../documents/working-text.tsx'
import type { Route } from './+types/write-consortium.page'

export const handle = trail('consortia:text.write')
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.title ?? 'consortia:text.write')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consortium } = args.params
  return read(args, (api) => api.consortia.text({ tenant, consortium }))
}

export default function WriteConsortium({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { title, documentId, room, text } = loaderData
  const { tenant, consortium } = params
  return (
    <>
      <PageHeader
        title={title}
        intro={t('text.intro')}
        action={
          <ButtonLink to={`/${tenant}/consortia/${consortium}`} second>
            {t('text.back')}
          </ButtonLink>
        }
      />
      <WorkingText
        tenant={tenant}
        document={documentId}
        room={room}
        label={t('text.of', { title })}
        content={text.content}
      />
    </>
  )
}
