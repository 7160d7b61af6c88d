import { Button, ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'
import styles from './held-mandates.module.css'
import { MandateState } from './mandate-state.tsx'
import type { Mandate, Representation } from './organisation-data.ts'
import { Refused } from './refused.tsx'
import { substituteChoices } from './substitute-choices.ts'
import { usePeriodWords } from './use-period-words.ts'

/** One mandate, with what may be done to it. */
export function HeldMandate(props: {
  mandate: Mandate
  representation: Representation
  answer: unknown
}) {
  const { t } = useTranslation('partners')
  const words = usePeriodWords()
  const { mandate, representation, answer } = props
  const own = { mandate: mandate.id }
  const naming = useFormRefusal(answerTo(answer, { ...own, intent: 'substitute' }))
  const withdrawing = useFormRefusal(answerTo(answer, { ...own, intent: 'withdraw' }))
  const open = mandate.state === 'in-force' || mandate.state === 'coming'
  const mayName = representation.may.manage && open
  return (
    <>
      <p className={styles.covers}>
        <strong>{mandate.covers}</strong> <MandateState mandate={mandate} />
      </p>
      <p className={styles.period}>
        {words.period(mandate, representation.today)}
        {!mayName && mandate.substitute && `. ${t('fact.substitute')}: ${mandate.substitute.name}`}
      </p>
      <Refused {...withdrawing} fieldOf="mandate" />
      <Refused sentence={naming.sentence} field={() => ({ error: undefined })} fieldOf="" />
      <div className={styles.acts}>
        {mayName && (
          <Form method="post" className={styles.naming}>
            <input type="hidden" name="mandate" value={mandate.id} />
            <ChoiceField
              name="substitute"
              label={t('fact.substitute')}
              error={naming.field('substitute').error}
              defaultValue={naming.field('substitute').defaultValue ?? mandate.substitute?.id ?? ''}
              choices={substituteChoices(representation, mandate, t('mandate.no-substitute'))}
            />
            <Button look="second" name="intent" value="substitute">
              {t('mandate.name-substitute')}
            </Button>
          </Form>
        )}
        {mandate.mayWithdraw && (
          <Form method="post">
            <input type="hidden" name="mandate" value={mandate.id} />
            <Button
              look="loss"
              name="intent"
              value="withdraw"
              aria-label={t('mandate.withdraw-of', { covers: mandate.covers })}
            >
              {t('mandate.withdraw')}
            </Button>
          </Form>
        )}
      </div>
    </>
  )
}
