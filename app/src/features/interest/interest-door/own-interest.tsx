import type { Api } from '@voortent/api'
import { Button, Facts, Field, FormCard, Notice, Section, TextField } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { dayInWords } from '../../../shell/dates.ts'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../../consortia/answer-to.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import styles from './door.module.css'
import { Thread } from './thread.tsx'

export type Own = Awaited<ReturnType<Api['interest']['follow']>>

/**
 * How an interest stands, and what its owner can say: as a guest, or as the member they became; what
 * only guests need stands between.
 */
export function OwnInterest(props: { own: Own; answer: unknown; children?: ReactNode }) {
  const { t } = useTranslation('interest-door')
  const { own, answer } = props
  const { thread, guest, mentor, mentorAsk, caller, partners, people } = own
  const general = useFormRefusal(['yes', 'mentor', 'account'].includes(actOf(answer)) && answer)
  useFocusOnRefusal(answer)
  return (
    <>
      {general.sentence && <Notice tone="loss">{general.sentence}</Notice>}
      <p className={styles.where}>
        <Standing own={own} />
      </p>
      <div className={styles.facts}>
        <Facts
          facts={[
            {
              label: t('fact.caller'),
              value: caller && [caller.name, caller.function].filter(Boolean).join(', '),
            },
            { label: t('fact.partners'), value: partners.join(', ') },
            {
              label: t('fact.people'),
              value: people
                .map(({ name, role, organisation }) =>
                  [name, t(`person.${role}`), organisation].filter(Boolean).join(', '),
                )
                .join('; '),
            },
            { label: t('fact.mentor'), value: mentor },
          ]}
        />
      </div>
      <Answer own={own} answer={answer} />
      {props.children}
      <Section title={t('thread.title')}>
        <Thread thread={thread} guest={guest.name} />
        <WriteForm answer={answer} />
      </Section>
      {mentorAsk === 'may' && own.status !== 'niet' && (
        <Section title={t('mentor.title')}>
          <p>{t('mentor.what')}</p>
          <ActForm act="mentor" label={t('mentor.ask')} />
        </Section>
      )}
      {mentorAsk === 'asked' && <p>{t('mentor.asked')}</p>}
    </>
  )
}

function Standing({ own: { status, answer, dueOn, caller } }: { own: Own }) {
  const { t, i18n } = useTranslation('interest-door')
  const day = dayInWords(new Date(`${dueOn}T12:00:00Z`), i18n.language)
  const name = caller?.name ?? t('own.broker')
  const said = answer === 'ja' && status !== 'doet-mee' ? 'said-yes' : status
  return t(`own.status.${said}`, { day, name })
}

/** Yes or no, as long as the company does not take part. */
function Answer({ own: { status, answer: said }, answer }: { own: Own; answer: unknown }) {
  const { t } = useTranslation('interest-door')
  const refused = useFormRefusal(answerTo(answer, 'no'))
  if (status === 'doet-mee') return null
  return (
    <>
      {said !== 'ja' && (
        <div className={styles.ways}>
          <ActForm act="yes" label={t(status === 'niet' ? 'own.yes-after-all' : 'own.yes')} main />
        </div>
      )}
      {status !== 'niet' && (
        <Fold title={t('own.no')} open={answerTo(answer, 'no') !== undefined}>
          <Form method="post" noValidate>
            <input type="hidden" name="act" value="no" />
            <FormCard
              refusal={refused.sentence}
              actions={<Button look="second">{t('own.no-button')}</Button>}
            >
              <Field
                label={t('own.reason')}
                name="reason"
                maxLength={400}
                {...refused.field('reason')}
              />
            </FormCard>
          </Form>
        </Fold>
      )}
    </>
  )
}

function WriteForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation('interest-door')
  const refused = useFormRefusal(answerTo(answer, 'write'))
  return (
    <Form method="post" noValidate className={styles.form}>
      <input type="hidden" name="act" value="write" />
      <FormCard
        refusal={refused.sentence}
        actions={<Button look="second">{t('thread.send')}</Button>}
      >
        <TextField
          label={t('thread.words')}
          name="words"
          maxLength={2000}
          {...refused.field('words')}
        />
      </FormCard>
    </Form>
  )
}

/** One button that does one thing. */
export function ActForm(props: { act: string; label: string; main?: boolean; loss?: boolean }) {
  const { act, label, main, loss } = props
  const look = loss ? 'loss' : main ? 'main' : 'second'
  return (
    <Form method="post">
      <Button look={look} name="act" value={act}>
        {label}
      </Button>
    </Form>
  )
}

function actOf(answer: unknown): string {
  const { values } = (answer ?? {}) as { values?: Record<string, string> }
  return values?.act ?? ''
}
