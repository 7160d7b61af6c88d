import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { TextWays } from '../../documents/text-ways.tsx'
import { WorkingText } from '../../documents/working-text.tsx'
import type { Route } from './+types/write-agreement.page'

export const handle = trail('consortia:agreement.title', 'consortia:text.write')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:agreement.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, async (api) => {
    const found = await api.consortiumPartners.agreement(args.params)
    const { title, documentId, room, text } = found
    const { document } = args.params
    if (!documentId || documentId !== document || !room || !text) throw data(null, { status: 404 })
    return { title, documentId, room, text }
  })
}

export default function WriteAgreement({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { title, documentId, room, text } = loaderData
  const here = `/${params.tenant}/consortia/${params.consortium}/partners/overeenkomst`
  return (
    <>
      <PageHeader
        title={title}
        intro={t('agreement.write-intro')}
        action={
          <TextWays
            working={`${here}/schrijven/${documentId}`}
            back={here}
            backWords={t('agreement.back')}
          />
        }
      />
      <WorkingText
        tenant={params.tenant}
        document={documentId}
        room={room}
        label={t('text.of', { title })}
        content={text.content}
      />
    </>
  )
}
