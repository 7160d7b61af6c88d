import { Button, Notice, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from '../agenda/structure.module.css'

type Goal = { id: string; title: string }

/** Says that one was just withdrawn, with the way back. */
export function JustWithdrawn({ goal }: { goal: Goal | undefined }) {
  const { t } = useTranslation('goals')
  return (
    <output className={styles.just}>
      {goal && (
        <Notice tone="done" title={t('withdrawn.just', { title: goal.title })}>
          <Restore goal={goal} words={t('withdrawn.undo')} />
        </Notice>
      )}
    </output>
  )
}

/** What was withdrawn, to put back. */
export function WithdrawnGoals({ goals }: { goals: Goal[] }) {
  const { t } = useTranslation('goals')
  if (goals.length === 0) return null
  return (
    <Section title={t('withdrawn.title')}>
      <p>{t('withdrawn.intro')}</p>
      <ul className={styles.list}>
        {goals.map((goal) => (
          <li key={goal.id} className={styles.row}>
            <span className={styles.title}>{goal.title}</span>
            <Restore goal={goal} words={t('withdrawn.restore')} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Restore({ goal, words }: { goal: Goal; words: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="act" value="restore" />
      <input type="hidden" name="goal" value={goal.id} />
      <Button look="quiet" aria-label={`${words}: ${goal.title}`}>
        {words}
      </Button>
    </Form>
  )
}
