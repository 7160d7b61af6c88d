import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { ExportButtons } from '../documents/export-buttons.tsx'
import { TextWays } from '../documents/text-ways.tsx'
import { WorkingText } from '../documents/working-text.tsx'
import type { Route } from './+types/write-action.page'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  [({ agenda }: Data) => agenda.title, ({ agenda }: Data) => `agenda/${agenda.id}`],
  ['actions:title', ({ agenda }: Data) => `agenda/${agenda.id}/acties`],
  [({ title }: Data) => title, ({ agenda, id }: Data) => `agenda/${agenda.id}/acties/${id}`],
  'actions:text.write',
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.title ?? 'actions:text.write')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda, action } = args.params
  return read(args, async (api) => {
    const found = await api.actions.text({ tenant, action })
    if (found.agenda.id !== agenda) throw data(null, { status: 404 })
    const { id, title, documentId, room, text, speerpunt } = found
    const threads = await api.documents.threads({ tenant, document: documentId })
    return { id, agenda: found.agenda, title, documentId, room, text, speerpunt, threads }
  })
}

export default function WriteAction({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { title, documentId, room, text, speerpunt, threads } = loaderData
  const here = `/${params.tenant}/agenda/${params.agenda}/acties/${params.action}`
  return (
    <>
      <PageHeader
        title={title}
        intro={t('text.part-of', { title: speerpunt.title })}
        action={
          <TextWays
            working={`${here}/schrijven/${documentId}`}
            back={here}
            backWords={t('text.back')}
          />
        }
      />
      <WorkingText
        tenant={params.tenant}
        document={documentId}
        room={room}
        label={t('text.of', { title })}
        content={text.content}
        threads={threads}
      />
      <ExportButtons tenant={params.tenant} kind="text" subject={documentId} />
    </>
  )
}
