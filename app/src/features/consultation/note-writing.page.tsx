import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { TextWays } from '../documents/text-ways.tsx'
import { WorkingText } from '../documents/working-text.tsx'
import type { Route } from './+types/note-writing.page'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:note.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:note.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  return read(args, async (api) => {
    const { consultation, note, room } = await api.consultation.note({ tenant, id })
    if (!note || !room) throw data(null, { status: 404 })
    const { documentId: document } = note
    const threads = await api.documents.threads({ tenant, document })
    return { consultation, note, room, threads }
  })
}

export default function NoteWriting({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, note, room, threads } = loaderData
  const base = `/${params.tenant}/agenda/${params.agenda}/consultatie/${params.consultation}`
  return (
    <>
      <PageHeader
        title={t('note.title')}
        intro={consultation.title}
        action={
          <TextWays
            working={`${base}/nota/schrijven/${note.documentId}`}
            back={`${base}/nota`}
            backWords={t('note.read')}
          />
        }
      />
      <WorkingText
        tenant={params.tenant}
        document={note.documentId}
        room={room}
        label={t('note.label')}
        content={note.text.content}
        threads={threads}
      />
    </>
  )
}
