import { Button, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { AnswerFields } from './answer-fields.tsx'
import styles from './draft-form.module.css'
import type { FieldToFill, Overtaken } from './field-to-fill.ts'
import { StanceFields } from './stance-fields.tsx'
import type { DraftState } from './use-draft-state.ts'

type Answer = { overtaken?: Overtaken[]; yours?: DraftState[] } | undefined

/** The one draft of an organisation: overall, per part, and the questions; saved field by field. */
export function DraftForm(props: {
  overall: DraftState
  parts: { id: string; title: string | null; draft: DraftState }[]
  questions: { id: string; prompt: string; choices: string[]; draft: DraftState }[]
  amendments: { number: number | null }[]
  answer: unknown
}) {
  const { t } = useTranslation('consultation')
  const { overall, parts, questions, amendments, answer } = props
  const refused = useFormRefusal(answer)
  const unsaved = useUnsavedWarning()
  const { overtaken = [], yours = [] } = (answer ?? {}) as NonNullable<Answer>
  const fill = (saved: DraftState): FieldToFill => ({
    saved,
    overtaken: overtaken.find(({ field }) => field === saved.field),
    yours: yours.find(({ field }) => field === saved.field),
    refused,
  })
  const drafted = amendments.filter(({ number }) => number === null).length
  return (
    <Form method="post" noValidate onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <FormCard
        refusal={overtaken.length > 0 ? t('own.overtaken') : refused.sentence}
        actions={
          <>
            <Button look="second" name="act" value="save">
              {t('own.save')}
            </Button>
            <Button name="act" value="submit">
              {t('own.submit')}
            </Button>
          </>
        }
      >
        <StanceFields title={t('matrix.overall')} {...fill(overall)} />
        {parts.map(({ title, draft }) => (
          <StanceFields key={draft.field} title={title ?? t('own-text')} {...fill(draft)} />
        ))}
        {questions.map(({ prompt, choices, draft }) => (
          <AnswerFields key={draft.field} prompt={prompt} choices={choices} {...fill(draft)} />
        ))}
        {drafted > 0 && (
          <label className={styles.along}>
            <input type="checkbox" name="withAmendments" defaultChecked />
            {t('own.with-amendments', { count: drafted })}
          </label>
        )}
        <p className={styles.before}>{t('own.before-submit')}</p>
      </FormCard>
    </Form>
  )
}
