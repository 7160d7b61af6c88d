import { ChoiceField, Facts, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PhoneLink } from '../guests/phone-link.tsx'
import { ActForm } from './act-form.tsx'
import { Background } from './background.tsx'
import styles from './question.module.css'
import type { Question } from './question-facts.tsx'

/** What was asked in which words, and how the asker is reached. */
export function WordsPart(props: {
  tenant: string
  question: Question
  organisations: { id: string; name: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('questions')
  const { tenant, question, organisations, answer } = props
  const { asker, may } = question
  if (!asker) return null
  const { words, background, company, contact, organisationId } = asker
  return (
    <Section title={t('words.title')}>
      <blockquote className={styles.said}>{words || t('erased')}</blockquote>
      {background && (
        <p className={styles.text}>
          <strong>{t('fact.background')}:</strong> <Background tenant={tenant} words={background} />
        </p>
      )}
      <div className={styles.facts}>
        <Facts
          facts={[
            {
              label: t('fact.company'),
              value: organisationId ? (
                <Link to={`/${tenant}/partners/${organisationId}`}>{company}</Link>
              ) : (
                company
              ),
            },
            { label: t('fact.name'), value: contact?.name || asker.name },
            {
              label: t('fact.email'),
              value: contact?.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>,
            },
            {
              label: t('fact.phone'),
              value: contact?.phone && <PhoneLink phone={contact.phone} />,
            },
            { label: t('fact.kvk'), value: contact?.kvkNumber },
          ]}
        />
      </div>
      <p className={styles.soft}>{t('words.private')}</p>
      {may.handle && !organisationId && (
        <ActForm
          act="recognise"
          answer={answer}
          title={t('words.recognise')}
          button={t('words.recognise-button')}
        >
          {(refused) => (
            <ChoiceField
              name="organisation"
              {...refused.field('organisation')}
              label={t('words.recognise-which')}
              hint={t('words.recognise-hint')}
              choices={[
                { value: '', label: t('choose') },
                ...organisations.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
          )}
        </ActForm>
      )}
    </Section>
  )
}
