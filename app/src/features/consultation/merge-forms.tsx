import { Button, ChoiceField, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'

type Other = { id: string; number: number | null; organisation: string; part: string | null }

/** Lets a related amendment answer for this one, or separates the two again. */
export function MergeForms(props: {
  amendment: { mergedInto: number | null }
  related: { mergeable: Other[] }
  answer: unknown
}) {
  const { t } = useTranslation('consultation')
  const { amendment, related, answer } = props
  const refused = useFormRefusal(answerTo(answer, 'merge'))
  if (amendment.mergedInto !== null) {
    return (
      <Form method="post">
        <Button look="second" name="act" value="separate">
          {t('merge.separate')}
        </Button>
      </Form>
    )
  }
  if (related.mergeable.length === 0) return null
  return (
    <Section title={t('merge.title')}>
      <Form method="post">
        <input type="hidden" name="act" value="merge" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('merge.button')}</Button>}
        >
          <ChoiceField
            label={t('merge.into')}
            hint={t('merge.hint')}
            name="into"
            choices={related.mergeable.map(({ id, number, organisation, part }) => ({
              value: id,
              label: t('merge.choice', { number, organisation, part: part ?? t('own-text') }),
            }))}
            {...refused.field('into')}
          />
        </FormCard>
      </Form>
    </Section>
  )
}
