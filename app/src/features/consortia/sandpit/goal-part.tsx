import { Button, FormCard, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import styles from './sandpit.module.css'

/** What they want to reach together. */
export function GoalPart(props: { goal: string; mayWrite: boolean; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const { goal, mayWrite } = props
  const own = answerTo(props.answer, 'goal')
  const refused = useFormRefusal(own)
  const { error, defaultValue } = refused.field('goal')
  return (
    <Section title={t('sandpit.goal')}>
      <p className={goal ? styles.text : styles.soft}>{goal || t('sandpit.no-goal')}</p>
      {mayWrite && (
        <Fold
          title={t(goal ? 'sandpit.change-goal' : 'sandpit.write-goal')}
          open={own !== undefined}
        >
          <Form method="post" noValidate>
            <input type="hidden" name="act" value="goal" />
            <FormCard
              refusal={refused.sentence}
              actions={<Button>{t('sandpit.goal-button')}</Button>}
            >
              <TextField
                name="goal"
                label={t('sandpit.goal-field')}
                hint={t('sandpit.goal-hint')}
                rows={3}
                maxLength={1000}
                error={error}
                defaultValue={defaultValue ?? goal}
              />
            </FormCard>
          </Form>
        </Fold>
      )}
    </Section>
  )
}
