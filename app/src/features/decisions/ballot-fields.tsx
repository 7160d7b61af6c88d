import {
  type DecisionRule,
  decisionRules,
  type Rule,
  reservationTreatments,
} from '@voortent/domain/decisions/contract'
import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { CheckGroup } from '../tenancy/check-group.tsx'
import styles from './fields.module.css'

export type Bindable = { document: string; name: string }
export type BallotDraft = {
  title: string
  question: string
  rule: Rule
  sealed: boolean
  closes: { day: string; time: string }
  texts: string[]
}

/** The fields of a ballot: what is asked, by which rule, until when, and on which texts. */
export function BallotFields(props: {
  draft?: BallotDraft
  /** Left out where what is bound follows by itself. */
  bindable?: Bindable[]
  /** The rule that a new ballot begins with. */
  decision?: DecisionRule
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('decisions')
  const { draft, bindable, refused, decision = 'meerderheid' } = props
  const field = (name: string, now?: string) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? now }
  }
  const percent = {
    inputMode: 'numeric',
    maxLength: 3,
    autoComplete: 'off',
    required: true,
  } as const
  const chosen = refused.field('texts').defaultValue?.split(' ') ?? draft?.texts ?? []
  const choices = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: t(`form.${name}-${value}`) }))
  return (
    <>
      <Field
        {...field('title', draft?.title)}
        label={t('form.title')}
        hint={t('form.title-hint')}
        required
        maxLength={150}
      />
      <TextField
        {...field('question', draft?.question)}
        label={t('form.question')}
        hint={t('form.question-hint')}
        required
        maxLength={1000}
        rows={3}
      />
      <ChoiceField
        {...field('decision', draft?.rule.decision ?? decision)}
        label={t('form.decision')}
        choices={decisionRules.map((value) => ({ value, label: t(`rule.name.${value}`) }))}
      />
      <ChoiceField
        {...field('base', draft?.rule.base)}
        label={t('form.base')}
        hint={t('form.base-hint')}
        choices={choices('base', ['cast', 'entitled'])}
      />
      <div className={styles.pair}>
        <Field
          {...field('quorum', String(draft?.rule.quorum ?? 50))}
          {...percent}
          label={t('form.quorum')}
          hint={t('form.quorum-hint')}
        />
        <Field
          {...field('quorumPerGeleding', String(draft?.rule.quorumPerGeleding ?? 0))}
          {...percent}
          label={t('form.quorum-per-geleding')}
          hint={t('form.quorum-per-geleding-hint')}
        />
      </div>
      <ChoiceField
        {...field('reservations', draft?.rule.reservations ?? 'lapses')}
        label={t('form.reservations')}
        choices={choices('reservations', reservationTreatments)}
      />
      <ChoiceField
        {...field('sealed', draft?.sealed ? 'sealed' : 'open')}
        label={t('form.sealed')}
        choices={choices('sealed', ['open', 'sealed'])}
      />
      <div className={styles.pair}>
        <Field
          {...field('closesOn', draft?.closes.day)}
          error={refused.field('closesAt').error}
          type="date"
          label={t('form.closes-on')}
          required
        />
        <Field
          {...field('closesTime', draft?.closes.time ?? '17:00')}
          type="time"
          label={t('form.closes-time')}
          required
        />
      </div>
      {bindable && bindable.length > 0 && (
        <CheckGroup
          name="texts"
          label={t('form.texts')}
          hint={t('form.texts-hint')}
          choices={bindable.map(({ document, name }) => ({ value: document, label: name }))}
          chosen={chosen}
        />
      )}
      {bindable?.length === 0 && <p>{t('form.no-texts')}</p>}
    </>
  )
}
