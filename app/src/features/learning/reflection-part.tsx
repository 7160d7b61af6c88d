import type { Api } from '@voortent/api'
import { reflectionQuestions } from '@voortent/domain/learning/contract'
import { Button, FormCard, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { Fold } from '../../shell/fold.tsx'
import { Day } from '../../shell/moment.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { answerTo } from '../consortia/answer-to.ts'
import styles from './learning.module.css'

type Reflection = Awaited<ReturnType<Api['learning']['reflections']>>['reflections'][number]

/** One change of phase: what others saw, and one's own looking back. */
export function ReflectionPart(props: {
  reflection: Reflection
  mayWrite: boolean
  answer: unknown
}) {
  const { t } = useTranslation('learning')
  const { id, fromPhase, toPhase, movedAt, answers } = props.reflection
  const answer = answerTo(props.answer, id)
  const refused = useFormRefusal(answer)
  const own = (question: string) =>
    answers.find((one) => one.mine && one.question === question)?.body ?? ''
  const wrote = answers.some(({ mine }) => mine)
  return (
    <Section
      title={t('reflection.of', {
        from: t(`consortia:phase.${fromPhase}`),
        to: t(`consortia:phase.${toPhase}`),
      })}
    >
      <p className={styles.soft}>
        <Day date={new Date(movedAt)} />
      </p>
      <p>{t(`reflection.prompt.${fromPhase}`)}</p>
      {reflectionQuestions.map((question) => {
        const said = answers.filter((one) => one.question === question)
        if (said.length === 0) return null
        return (
          <div key={question}>
            <h3>{t(`reflection.question.${question}`)}</h3>
            <ul className={styles.said}>
              {said.map(({ author, body }) => (
                <li key={author}>
                  <strong>{author}</strong>: {body}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {props.mayWrite && (
        <Fold
          title={t(wrote ? 'reflection.change' : 'reflection.write')}
          open={answer !== undefined}
        >
          <Form method="post" noValidate>
            <input type="hidden" name="act" value={id} />
            <FormCard refusal={refused.sentence} actions={<Button>{t('save')}</Button>}>
              {reflectionQuestions.map((question) => {
                const { error, defaultValue } = refused.field(question)
                return (
                  <TextField
                    key={question}
                    name={question}
                    label={t(`reflection.question.${question}`)}
                    error={error}
                    defaultValue={defaultValue ?? own(question)}
                    rows={3}
                    maxLength={1500}
                  />
                )
              })}
            </FormCard>
          </Form>
        </Fold>
      )}
    </Section>
  )
}
