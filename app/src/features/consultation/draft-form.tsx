import type { Stance } from '@voortent/domain/consultation/contract'
import { Button, FormCard } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { AnswerFields } from './answer-fields.tsx'
import styles from './draft-form.module.css'
import { StanceFields } from './stance-fields.tsx'

type State = { field: string; revision: number; stance: Stance | ''; words: string }
export type Overtaken = { field: string; newest: State & { by: string | null } }

/** What a draft field shows: what is saved, or what its writer wrote on an older state. */
export type FieldToFill = {
  saved: State
  yours: State | undefined
  overtaken: Overtaken | undefined
  refused: ReturnType<typeof useFormRefusal>
}

type Answer = { overtaken?: Overtaken[]; yours?: State[] } | undefined

/** The one draft of an organisation: overall, per part, and the questions; saved field by field. */
export function DraftForm(props: {
  overall: State
  parts: { id: string; title: string | null; draft: State }[]
  questions: { id: string; prompt: string; choices: string[]; draft: State }[]
  amendments: { number: number | null }[]
  answer: unknown
}) {
  const { t } = useTranslation('consultation')
  const { overall, parts, questions, amendments, answer } = props
  const refused = useFormRefusal(answer)
  const unsaved = useUnsavedWarning()
  const { overtaken = [], yours = [] } = (answer ?? {}) as NonNullable<Answer>
  const fill = (saved: State): FieldToFill => ({
    saved,
    overtaken: overtaken.find(({ field }) => field === saved.field),
    yours: yours.find(({ field }) => field === saved.field),
    refused,
  })
  // A field that a colleague saved meanwhile is drawn anew, so that nobody writes on from old words.
  const keyOf = ({ field, revision }: State) => `${field} ${revision}`
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
        <StanceFields key={keyOf(overall)} title={t('matrix.overall')} {...fill(overall)} />
        {parts.map(({ title, draft }) => (
          <StanceFields key={keyOf(draft)} title={title ?? t('own-text')} {...fill(draft)} />
        ))}
        {questions.map(({ prompt, choices, draft }) => (
          <AnswerFields key={keyOf(draft)} prompt={prompt} choices={choices} {...fill(draft)} />
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
