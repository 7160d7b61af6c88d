import { ButtonLink, Facts, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/consultation.page'
import styles from './consultation.module.css'
import { DayOf } from './day-in-words.tsx'
import { act } from './period-acts.ts'
import { PeriodForms } from './period-forms.tsx'
import { PositionMatrix } from './position-matrix.tsx'
import { Silent } from './silent.tsx'
import { StateTag } from './state-tag.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:title',
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.consultation.title ?? 'consultation:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda, consultation: id } = args.params
  return read(args, async (api) => {
    const found = await api.consultation.get({ tenant, id })
    if (found.consultation.state === 'preparation' && found.may.prepare)
      throw redirect(`/${tenant}/agenda/${agenda}/consultatie/${id}/opzet`)
    return found
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, consultation: id } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, id }, form)
    const query = new URLSearchParams(done)
    return redirect(`/${tenant}/agenda/${agenda}/consultatie/${id}?${query}`)
  })
}

export default function ConsultationPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { consultation, parts, questions, matrix, amendments, organisation, may } = loaderData
  const { title, intro, state, opensOn, closesOn, supportersNeeded } = consultation
  const answered = matrix.filter(({ number }) => number > 0).length
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader
        title={title}
        intro={intro}
        action={
          may.takePart &&
          state === 'open' && (
            <ButtonLink to="standpunt">
              {t('overview.take-position', { organisation: organisation?.name })}
            </ButtonLink>
          )
        }
      />
      <div className={styles.facts}>
        <Facts
          facts={[
            { label: t('state.label'), value: <StateTag state={state} /> },
            { label: t('field.opensOn'), value: <DayOf day={opensOn} /> },
            { label: t('field.closesOn'), value: <DayOf day={closesOn} /> },
            {
              label: t('list.answered'),
              value: t('list.of', { answered, invited: matrix.length }),
            },
            { label: t('pages.amendments'), value: amendments },
            { label: t('overview.supporters'), value: supportersNeeded },
          ]}
        />
      </div>
      <Section
        title={t('overview.who-thinks-what')}
        action={
          <ButtonLink to="standpunten.csv" second reload>
            {t('overview.export')}
          </ButtonLink>
        }
      >
        <PositionMatrix matrix={matrix.filter(({ number }) => number > 0)} parts={parts} />
      </Section>
      <Silent
        silent={matrix.filter(({ number }) => number === 0)}
        mayRemind={may.remind}
        answer={actionData}
      />
      {questions.length > 0 && (
        <Section title={t('preparation.questions')}>
          <ol>
            {questions.map(({ id, prompt, choices }) => (
              <li key={id}>
                {prompt}
                {choices.length > 0 && ` (${choices.join(' · ')})`}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {may.close && <PeriodForms closesOn={closesOn} answer={actionData} />}
    </>
  )
}
