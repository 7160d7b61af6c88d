import { PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/own-position.page'
import { AmendmentLines } from './amendment-lines.tsx'
import { DraftForm } from './draft-form.tsx'
import { readDraft } from './read-draft.ts'
import { SubmittedPositions } from './submitted-positions.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:own.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:own.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  return read(args, (api) => api.consultation.ownPosition({ tenant, id }))
}

/** Saves field by field; submits only what everybody has seen. */
export function action(args: Route.ActionArgs) {
  const { tenant, agenda, consultation } = args.params
  const here = `/${tenant}/agenda/${agenda}/consultatie/${consultation}/standpunt`
  return carryOut(args, async (api, form) => {
    const fields = readDraft(form)
    const { overtaken, revisions } = await api.consultation.saveDraft({
      tenant,
      consultation,
      fields,
    })
    if (overtaken.length > 0) return { overtaken, yours: fields }
    if (textIn(form)('act') !== 'submit') return redirect(`${here}?gedaan=consultation.saved`)
    const withAmendments = form.has('withAmendments')
    const where = { tenant, consultation, withAmendments }
    const { number } = await api.consultation.submitPosition({ ...where, revisions })
    const done = number === 1 ? 'submitted' : 'position-changed'
    return redirect(`${here}?gedaan=consultation.${done}`)
  })
}

export default function OwnPosition({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, organisation, submissions, amendments, saved } = loaderData
  const open = consultation.state === 'open'
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader
        title={t('own.of', { organisation: organisation.name })}
        intro={t(open ? 'own.intro' : 'own.closed')}
      />
      {saved && (
        <p>
          {t('own.saved-by', { name: saved.by ?? '' })} <Moment date={saved.at} />
        </p>
      )}
      {open && <DraftForm {...loaderData} answer={actionData} />}
      <Section
        title={t('own.amendments')}
        action={open && <Link to="../tekst">{t('own.propose')}</Link>}
      >
        {amendments.length === 0 ? (
          <p>{t('own.no-amendments')}</p>
        ) : (
          <AmendmentLines amendments={amendments} base="../wijzigingen" />
        )}
      </Section>
      {submissions.length > 0 && (
        <Section title={t('own.submitted')}>
          <SubmittedPositions submissions={submissions} />
        </Section>
      )}
    </>
  )
}
