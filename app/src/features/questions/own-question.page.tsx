import { Field, Notice, PageHeader, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Day, Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/own-question.page'
import { ActForm } from './act-form.tsx'
import { actOnOwn } from './own-acts.ts'
import { OwnWording } from './own-wording.tsx'
import styles from './question.module.css'

export const meta: Route.MetaFunction = (args) => [
  ...pageTitle(args, 'questions-door:own.window'),
  { name: 'robots', content: 'noindex' },
]

/** The address holds a secret; it is kept nowhere. */
export function headers() {
  return { 'Cache-Control': 'no-store' }
}

export function loader(args: Route.LoaderArgs) {
  const fresh = new URL(args.request.url).searchParams.has('nieuw')
  return read(args, async (api) => ({ ...(await api.questions.own(args.params)), fresh }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, token } = args.params
  return carryOut(args, async (api, form) => {
    const done = await actOnOwn(api, { tenant, token }, form)
    const to = done === 'erased' ? `/${tenant}/vraag` : `/${tenant}/mijn-vraag/${token}`
    return redirect(`${to}?gedaan=questions-door.${done}`)
  })
}

export default function OwnQuestionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('questions-door')
  const { fresh, words, background, askedAt, broker, status, steps, email } = loaderData
  const refused = useFormRefusal(answerTo(actionData, 'agree') ?? answerTo(actionData, 'erase'))
  useFocusOnRefusal(actionData)
  return (
    <>
      <PageHeader title={t(fresh ? 'own.new' : 'own.title')} intro={t(`own.status.${status}`)} />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      {fresh && <Notice tone="asked">{t(email ? 'own.keep-mail' : 'own.keep')}</Notice>}
      {loaderData.mayAgree && <OwnWording wordings={loaderData.wordings} answer={actionData} />}
      <p className={styles.soft}>
        {t('own.asked')} <Day date={askedAt} />. {broker && t('own.broker', { name: broker })}
      </p>
      <blockquote className={styles.said}>{words}</blockquote>
      {background && <p className={styles.text}>{background}</p>}
      {loaderData.wording && (
        <Section title={t('own.sharp')}>
          <blockquote className={styles.said}>{loaderData.wording}</blockquote>
        </Section>
      )}
      <Messages messages={loaderData.messages} answer={actionData} />
      <Section title={t('own.course')}>
        <ol className={styles.list}>
          {steps.toReversed().map((step) => (
            <li key={`${step.status} ${step.takenAt.getTime()}`}>
              <span>
                {t(`own.status.${step.status}`)}
                {step.words && <span className={styles.text}> {step.words}</span>}
              </span>
              <Day date={step.takenAt} />
            </li>
          ))}
        </ol>
      </Section>
      <Data email={email} expiresAt={loaderData.expiresAt} answer={actionData} />
    </>
  )
}

function Messages(props: {
  messages: Route.ComponentProps['loaderData']['messages']
  answer: unknown
}) {
  const { t } = useTranslation('questions-door')
  return (
    <Section title={t('own.thread')}>
      {props.messages.length === 0 && <p className={styles.soft}>{t('own.none')}</p>}
      <ol className={styles.thread}>
        {props.messages.map(({ id, side, text, sentAt }) => (
          <li key={id} className={side === 'makelaar' ? styles.broker : undefined}>
            <p className={styles.who}>
              <strong>{t(side === 'makelaar' ? 'own.makelaar' : 'own.you')}</strong> ·{' '}
              <Moment date={sentAt} />
            </p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ol>
      <ActForm act="write" answer={props.answer} button={t('own.write-button')} look="main">
        {(refused) => (
          <TextField
            name="text"
            {...refused.field('text')}
            label={t('own.write')}
            maxLength={4000}
            rows={3}
          />
        )}
      </ActForm>
    </Section>
  )
}

/** What is kept of who asked: how they are reached, until when, and how it goes away. */
function Data({ email, expiresAt, answer }: { email: string; expiresAt: Date; answer: unknown }) {
  const { t } = useTranslation('questions-door')
  return (
    <>
      {!email && (
        <ActForm act="mail" answer={answer} title={t('own.mail')} button={t('own.mail-button')}>
          {(refused) => (
            <Field
              name="email"
              type="email"
              {...refused.field('email')}
              label={t('own.mail-field')}
              autoComplete="email"
            />
          )}
        </ActForm>
      )}
      <ActForm act="erase" answer={answer} title={t('own.erase')} button={t('own.erase-button')}>
        {() => <p>{t('own.erase-what')}</p>}
      </ActForm>
      <p className={styles.soft}>
        {t('own.until')} <Day date={expiresAt} />. {t('own.until-why')}
      </p>
    </>
  )
}
