import { Button, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../answer-to.ts'
import type { Gate } from './gate.ts'

/** Adds a criterion of one's own, and plans another day. */
export function GateChanges({ gate, answer }: { gate: Gate; answer: unknown }) {
  const { t } = useTranslation('consortia')
  const added = answerTo(answer, 'add-criterion')
  const planned = answerTo(answer, 'plan-gate')
  const adding = useFormRefusal(added)
  const planning = useFormRefusal(planned)
  return (
    <>
      {gate.ballot === null && (
        <Fold title={t('gate.add')} open={added !== undefined}>
          <Form method="post" noValidate>
            <input type="hidden" name="act" value="add-criterion" />
            <input type="hidden" name="gate" value={gate.id} />
            <FormCard
              refusal={adding.sentence}
              actions={<Button look="second">{t('gate.add-button')}</Button>}
            >
              <Field
                name="text"
                label={t('gate.criterion')}
                maxLength={200}
                {...adding.field('text')}
              />
            </FormCard>
          </Form>
        </Fold>
      )}
      <Fold title={t('gate.plan')} open={planned !== undefined}>
        <Form method="post" noValidate>
          <input type="hidden" name="act" value="plan-gate" />
          <input type="hidden" name="gate" value={gate.id} />
          <FormCard
            refusal={planning.sentence}
            actions={<Button look="second">{t('gate.plan-button')}</Button>}
          >
            <Field
              name="plannedOn"
              type="date"
              label={t('gate.planned')}
              hint={t('gate.planned-hint')}
              error={planning.field('plannedOn').error}
              defaultValue={planning.field('plannedOn').defaultValue ?? gate.plannedOn ?? ''}
            />
          </FormCard>
        </Form>
      </Fold>
    </>
  )
}
