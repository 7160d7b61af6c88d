import { Button, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { CheckGroup } from '../tenancy/check-group.tsx'
import { answerTo } from './answer-to.ts'

/** The headings of an agenda that began as one page, to make speerpunten of. */
export function TurnHeadings(props: {
  headings: { from: number; title: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('agenda')
  const { headings, answer } = props
  const refused = useFormRefusal(answerTo(answer, 'headings'))
  if (headings.length === 0) return null
  return (
    <Section title={t('headings.title')}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="headings" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('headings.button')}</Button>}
        >
          <p>{t('headings.intro')}</p>
          <CheckGroup
            label={t('headings.legend')}
            name="headings"
            error={refused.field('headings').error}
            chosen={[]}
            choices={headings.map(({ from, title }) => ({
              value: `${from}:${title}`,
              label: title,
            }))}
          />
        </FormCard>
      </Form>
    </Section>
  )
}
