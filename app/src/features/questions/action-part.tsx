import { ChoiceField, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton, ActForm } from './act-form.tsx'
import styles from './question.module.css'
import type { Question } from './question-facts.tsx'

/** The actions of an agenda that a question belongs to. */
export function ActionPart(props: {
  tenant: string
  question: Question
  choices: { id: string; title: string; agenda: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('questions')
  const { tenant, question, choices, answer } = props
  const { actions, may } = question
  const linked = new Set(actions.map(({ id }) => id))
  const left = choices.filter(({ id }) => !linked.has(id))
  return (
    <Section title={t('actions.title')}>
      {actions.length === 0 && <p className={styles.soft}>{t('actions.none')}</p>}
      <ul className={styles.list}>
        {actions.map(({ id, title, agenda }) => (
          <li key={id}>
            <span>
              <Link to={`/${tenant}/agenda/${agenda.id}/acties/${id}`}>{title}</Link>
              <span className={styles.under}>{agenda.title}</span>
            </span>
            {may.handle && (
              <ActButton
                act="unlink"
                look="quiet"
                label={t('actions.unlink-this', { title })}
                values={{ action: id }}
              >
                {t('actions.unlink')}
              </ActButton>
            )}
          </li>
        ))}
      </ul>
      {may.handle && left.length > 0 && (
        <ActForm act="link" answer={answer} title={t('actions.link')} button={t('actions.link')}>
          {(refused) => (
            <ChoiceField
              name="action"
              {...refused.field('action')}
              label={t('actions.which')}
              choices={[
                { value: '', label: t('choose') },
                ...left.map(({ id, title, agenda }) => ({
                  value: id,
                  label: `${title} (${agenda})`,
                })),
              ]}
            />
          )}
        </ActForm>
      )}
    </Section>
  )
}
