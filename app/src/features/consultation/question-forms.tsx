import { Button, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from './answer-to.ts'
import styles from './question-forms.module.css'

type Question = { id: string; prompt: string; choices: string[] }

/** The questions in order, each to raise or to take off, and a form for the next. */
export function QuestionForms({ questions, answer }: { questions: Question[]; answer: unknown }) {
  const { t } = useTranslation('consultation')
  const refused = useFormRefusal(answerTo(answer, 'add-question'))
  return (
    <>
      {questions.length === 0 ? (
        <p className={styles.none}>{t('question.none')}</p>
      ) : (
        <ol className={styles.questions}>
          {questions.map((question, place) => (
            <QuestionItem key={question.id} question={question} first={place === 0} />
          ))}
        </ol>
      )}
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="add-question" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('question.add')}</Button>}
        >
          <Field
            label={t('question.prompt')}
            name="prompt"
            maxLength={500}
            {...refused.field('prompt')}
          />
          <TextField
            label={t('question.choices')}
            hint={t('question.choices-hint')}
            name="choices"
            rows={3}
            {...refused.field('choices')}
          />
        </FormCard>
      </Form>
    </>
  )
}

function QuestionItem({ question, first }: { question: Question; first: boolean }) {
  const { t } = useTranslation('consultation')
  const { id, prompt, choices } = question
  const button = (act: string, label: string, short: string) => (
    <Form method="post">
      <input type="hidden" name="question" value={id} />
      <Button look="quiet" name="act" value={act} aria-label={label}>
        {short}
      </Button>
    </Form>
  )
  return (
    <li>
      <div>
        <p>{prompt}</p>
        {choices.length > 0 && <p className={styles.choices}>{choices.join(' · ')}</p>}
      </div>
      <div className={styles.ways}>
        {!first && button('raise-question', t('question.raise', { prompt }), t('question.up'))}
        {button('remove-question', t('question.remove', { prompt }), t('question.off'))}
      </div>
    </li>
  )
}
