import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

type Facts = { title: string; question: string; organisation: string | null }

/** What a consortium is: its name, its question in a sentence, and who leads it. */
export function ConsortiumFields(props: {
  facts?: Facts
  refused: ReturnType<typeof useFormRefusal>
  /** Organisations that can lead it. */
  organisations: { id: string; name: string }[]
  /** Who begins it leads it, so that nobody asks who does. */
  leadIsOwn?: boolean
  /** Who leads it now, and hands that over elsewhere. */
  lead?: { id: string; name: string } | null
}) {
  const { t } = useTranslation('consortia')
  const { facts, refused, organisations, leadIsOwn, lead } = props
  const field = (name: keyof Facts) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? facts?.[name] ?? undefined }
  }
  const [own] = organisations
  return (
    <>
      <TextField
        {...field('question')}
        label={t('fact.question')}
        hint={t('hint.question')}
        required
        maxLength={300}
        rows={2}
      />
      <Field
        {...field('title')}
        label={t('fact.title')}
        hint={t('hint.title')}
        required
        maxLength={150}
        autoComplete="off"
      />
      {lead && (
        <p>
          {t('change.lead-stands', { name: lead.name })}
          <input type="hidden" name="organisation" value={lead.id} />
        </p>
      )}
      {!lead && leadIsOwn && own && (
        <p>
          {t('new.own-lead', { name: own.name })}
          <input type="hidden" name="organisation" value={own.id} />
        </p>
      )}
      {!lead && !(leadIsOwn && own) && (
        <ChoiceField
          {...field('organisation')}
          label={t('fact.lead')}
          hint={t('hint.lead')}
          choices={[
            { value: '', label: t('no-lead') },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </>
  )
}
