import { sizeClasses } from '@voortent/domain/partners/contract'
import { Button, ChoiceField, Field, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import type { InterestOfBroker } from './interest-of-broker.ts'

/** Makes the company a partner: one that is known already, or a new one. */
export function BringInForm(props: { interest: InterestOfBroker; answer: unknown }) {
  const { t } = useTranslation('interest')
  const { company, known, organisation, answer: said } = props.interest
  const answer = answerTo(props.answer, 'join')
  const refused = useFormRefusal(answer)
  const name = refused.field('name')
  const chosen = refused.field('organisation')
  return (
    <Fold title={t('join.title')} open={answer !== undefined || said === 'ja'}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="join" />
        <FormCard refusal={refused.sentence} actions={<Button>{t('join.save')}</Button>}>
          <p>{t('join.what')}</p>
          {known.length > 0 && (
            <ChoiceField
              label={t('join.organisation')}
              name="organisation"
              error={chosen.error}
              defaultValue={chosen.defaultValue ?? organisation?.id ?? known[0]?.id}
              choices={[
                ...known.map((one) => ({
                  value: one.id,
                  label: [one.name, one.place].filter(Boolean).join(', '),
                })),
                { value: '', label: t('join.new') },
              ]}
            />
          )}
          <Field
            label={t('join.name')}
            hint={known.length > 0 ? t('join.name-hint') : undefined}
            name="name"
            maxLength={120}
            error={name.error}
            defaultValue={name.defaultValue ?? company}
          />
          <ChoiceField
            label={t('join.size')}
            name="sizeClass"
            {...refused.field('sizeClass')}
            choices={sizeClasses.map((value) => ({
              value,
              label: t(`partners:size-class.${value}`),
            }))}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
