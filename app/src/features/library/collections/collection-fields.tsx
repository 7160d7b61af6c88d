import { collectionVisibilities } from '@voortent/domain/library/contract'
import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Fold } from '../../../shell/fold.tsx'
import type { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { CheckGroup } from '../../tenancy/check-group.tsx'

type Named = { id: string; name: string }

/** What a collection is called, what for, and who sees and makes it. */
export function CollectionFields(props: {
  refused: ReturnType<typeof useFormRefusal>
  organisations: Named[]
  consortia: { id: string; title: string }[]
  collection?: {
    title: string
    purpose: string
    visibility: string
    consortium: { id: string } | null
    organisations: Named[]
  }
}) {
  const { t } = useTranslation('collections')
  const { refused, organisations, consortia, collection } = props
  const filled = (name: string, before = '') => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? before }
  }
  const named = collection?.organisations.map(({ id }) => id) ?? []
  const makers = refused.field('organisations')
  return (
    <>
      <Field {...filled('title', collection?.title)} label={t('field.title')} maxLength={150} />
      <TextField
        {...filled('purpose', collection?.purpose)}
        label={t('field.purpose')}
        hint={t('hint.purpose')}
        maxLength={1000}
        rows={3}
      />
      <ChoiceField
        {...filled('visibility', collection?.visibility)}
        label={t('field.visibility')}
        hint={t('hint.visibility')}
        choices={collectionVisibilities
          .filter((value) => value !== 'consortium' || consortia.length > 0)
          .map((value) => ({ value, label: t(`visibility.${value}`) }))}
      />
      {consortia.length > 0 && (
        <ChoiceField
          {...filled('consortium', collection?.consortium?.id)}
          label={t('field.consortium')}
          hint={t('hint.consortium')}
          choices={[
            { value: '', label: t('no-consortium') },
            ...consortia.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
      <Fold title={t('field.makers')} open={named.length > 0 || makers.error !== undefined}>
        <CheckGroup
          name="organisations"
          label={t('field.organisations')}
          hint={t('hint.organisations')}
          error={makers.error}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={makers.defaultValue?.split(' ') ?? named}
        />
      </Fold>
    </>
  )
}
