import { Button, ChoiceField, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'

/** Chooses who helps a company that asked for a mentor. */
export function MentorForm(props: {
  mentors: { id: string; name: string; about: string }[]
  answer: unknown
}) {
  const { t } = useTranslation('interest')
  const { mentors, answer } = props
  const refused = useFormRefusal(answerTo(answer, 'match'))
  if (mentors.length === 0) return <p>{t('mentor.nobody')}</p>
  return (
    <Form method="post" noValidate>
      <input type="hidden" name="act" value="match" />
      <FormCard
        refusal={refused.sentence}
        actions={<Button look="second">{t('mentor.match')}</Button>}
      >
        <ChoiceField
          label={t('mentor.who')}
          hint={t('mentor.hint')}
          name="organisation"
          choices={mentors.map(({ id, name, about }) => ({
            value: id,
            label: `${name}: ${about}`,
          }))}
          {...refused.field('organisation')}
        />
      </FormCard>
    </Form>
  )
}
