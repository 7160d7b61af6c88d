import { Facts, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Day } from '../../shell/moment.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import { CallInstead } from '../guests/call-instead.tsx'
import { PhoneLink } from '../guests/phone-link.tsx'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import { BringInForm } from './bring-in-form.tsx'
import styles from './interest.module.css'
import { ActForm } from './interest-door/own-interest.tsx'
import { Thread } from './interest-door/thread.tsx'
import type { InterestOfBroker } from './interest-of-broker.ts'
import { MentorForm } from './mentor-form.tsx'
import { MoveForm } from './move-form.tsx'
import { StatusTag } from './status-tag.tsx'
import { WordsForm } from './words-form.tsx'

/** An interest for the broker: how to reach the company, what was said, what comes next. */
export function BrokerView(props: { tenant: string; interest: InterestOfBroker; answer: unknown }) {
  const { t } = useTranslation('interest')
  const { tenant, interest, answer } = props
  const { company, thread, name, account, mentorAsked, mentor } = interest
  const refused = useFormRefusal(answerTo(answer, 'invite'))
  useFocusOnRefusal(answer)
  return (
    <>
      <PageHeader title={company} intro={interest.consortium?.title ?? t('meet')} />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      {interest.answer === 'ja' && interest.status !== 'doet-mee' && (
        <Notice tone="asked">{t('said-yes', { name })}</Notice>
      )}
      <InterestFacts tenant={tenant} interest={interest} />
      <MoveForm interest={interest} answer={answer} />
      {interest.mayBringIn && <BringInForm interest={interest} answer={answer} />}
      <Section title={t('thread.title')}>
        {thread.length === 0 && <p className={styles.soft}>{t('thread.none')}</p>}
        <Thread thread={thread} guest={name} />
        {account !== 'member' && <CallInstead reach={interest} />}
        <WordsForm act="reply" answer={answer} hint={interest.email ? 'mailed' : 'not-mailed'} />
        <WordsForm act="note" answer={answer} hint="note" />
      </Section>
      {(mentorAsked || mentor) && (
        <Section title={t('mentor.title')}>
          {mentor ? (
            <p>{t('mentor.matched', { mentor })}</p>
          ) : (
            <>
              {account !== 'member' && <CallInstead reach={interest} />}
              <MentorForm mentors={interest.mentors} answer={answer} />
            </>
          )}
        </Section>
      )}
      <Section title={t('account.title')}>
        <p>{t(`account.${account}`, { name })}</p>
        {(account === 'none' || account === 'asked') && interest.email && (
          <ActForm act="invite" label={t('account.invite', { name })} />
        )}
      </Section>
    </>
  )
}

function InterestFacts({ tenant, interest }: { tenant: string; interest: InterestOfBroker }) {
  const { t } = useTranslation('interest')
  const { status, late, dueOn, phone, email, organisation, consortium } = interest
  return (
    <div className={styles.facts}>
      <Facts
        facts={[
          { label: t('fact.status'), value: <StatusTag status={status} late={late} /> },
          {
            label: t('fact.due'),
            value: status === 'nieuw' && <Day date={new Date(`${dueOn}T12:00:00Z`)} />,
          },
          { label: t('fact.name'), value: interest.name },
          {
            label: t('fact.phone'),
            value: phone && <PhoneLink phone={phone} />,
          },
          {
            label: t('fact.email'),
            value: email && <a href={`mailto:${email}`}>{email}</a>,
          },
          { label: t('fact.kvk'), value: interest.kvkNumber },
          {
            label: t('fact.organisation'),
            value: organisation && (
              <Link to={`/${tenant}/partners/${organisation.id}`}>{organisation.name}</Link>
            ),
          },
          {
            label: t('fact.about'),
            value: consortium && (
              <Link to={`/${tenant}/consortia/${consortium.id}`}>{consortium.title}</Link>
            ),
          },
          { label: t('fact.via'), value: interest.association },
          { label: t('fact.caller'), value: interest.caller ?? t('nobody-yet') },
          { label: t('fact.reason'), value: interest.reason },
          { label: t('fact.kept'), value: <Day date={interest.keptUntil} /> },
        ].map(({ label, value }) => ({ label, value: value === false ? null : value }))}
      />
    </div>
  )
}
