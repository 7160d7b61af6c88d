import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { ExportButtons } from '../documents/export-buttons.tsx'
import { TextWays } from '../documents/text-ways.tsx'
import { WorkingText } from '../documents/working-text.tsx'
import type { Route } from './+types/explanation.page'

export const handle = trail(['decisions:title', 'besluiten'], 'decisions:explanation.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:explanation.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, ballot } = args.params
  return read(args, async (api) => {
    const found = await api.decisions.explanation({ tenant, ballot })
    if (!found.ballot.may.prepare) throw data(null, { status: 403 })
    const { documentId: document } = found.ballot
    return { ...found, threads: await api.documents.threads({ tenant, document }) }
  })
}

export default function Explanation({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { ballot, room, threads } = loaderData
  const { title, documentId, explanation } = ballot
  const here = `/${params.tenant}/besluiten/${ballot.id}`
  return (
    <>
      <PageHeader
        title={t('explanation.title')}
        intro={t('explanation.intro', { title })}
        action={
          <TextWays
            working={`${here}/toelichting/${documentId}`}
            back={here}
            backWords={t('explanation.back')}
          />
        }
      />
      <WorkingText
        tenant={params.tenant}
        document={documentId}
        room={room}
        label={t('explanation.label', { title })}
        content={explanation}
        threads={threads}
      />
      <ExportButtons tenant={params.tenant} kind="text" subject={documentId} />
    </>
  )
}
