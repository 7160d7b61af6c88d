import { Button, ButtonLink, EmptyState, Notice, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { ExportButtons } from '../documents/export-buttons.tsx'
import { Text } from '../documents/text.tsx'
import type { Route } from './+types/note.page'
import styles from './note.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:note.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:note.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  return read(args, (api) => api.consultation.note({ tenant, id }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, consultation: id } = args.params
  return carryOut(args, async (api) => {
    await api.consultation.makeNote({ tenant, id })
    return redirect(
      `/${tenant}/agenda/${agenda}/consultatie/${id}/nota?gedaan=consultation.note-made`,
    )
  })
}

export default function Note({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, note, mayWrite } = loaderData
  const refused = useFormRefusal(actionData)
  const base = `/${params.tenant}/agenda/${params.agenda}/consultatie/${params.consultation}`
  const make = mayWrite && (
    <Form method="post">
      <Button look={note ? 'second' : 'main'}>{t(note ? 'note.again' : 'note.make')}</Button>
    </Form>
  )
  return (
    <>
      <PageHeader
        title={t('note.title')}
        intro={consultation.title}
        action={
          note &&
          mayWrite && (
            <div className={styles.ways}>
              <ButtonLink to={`${base}/nota/schrijven`}>{t('note.write')}</ButtonLink>
              {make}
            </div>
          )
        }
      />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      {note ? (
        <article>
          <p className={styles.about}>
            {t('note.made', { number: note.number })} <Moment date={note.createdAt} />
          </p>
          <Text content={note.text.content} />
          <ExportButtons tenant={params.tenant} kind="text" subject={note.documentId} />
        </article>
      ) : (
        <EmptyState title={t('note.empty')} action={make}>
          {t(mayWrite ? 'note.empty-first-step' : 'note.empty-wait')}
        </EmptyState>
      )}
    </>
  )
}
