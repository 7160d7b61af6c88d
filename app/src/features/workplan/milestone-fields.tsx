import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

type Package = { id: string; number: number; title: string }

/** What a milestone is; its day only when it is set, for later it moves with a reason. */
export function MilestoneFields(props: {
  facts?: { title: string; workPackage: { id: string } | null }
  refused: ReturnType<typeof useFormRefusal>
  packages: readonly Package[]
  dated?: boolean
}) {
  const { t } = useTranslation('workplan')
  const { facts, refused, packages, dated } = props
  const title = refused.field('title')
  return (
    <>
      <Field
        name="title"
        label={t('milestone.field.title')}
        hint={t('milestone.title-hint')}
        error={title.error}
        defaultValue={title.defaultValue ?? facts?.title}
        required
        maxLength={150}
        autoComplete="off"
      />
      {dated && (
        <Field
          name="dueOn"
          type="date"
          label={t('milestone.field.due')}
          {...refused.field('dueOn')}
          required
        />
      )}
      <PackageChoice
        packages={packages}
        {...refused.field('workPackage')}
        chosen={facts?.workPackage?.id}
      />
    </>
  )
}

/** Which work package something belongs to; none is fine. */
export function PackageChoice(props: {
  packages: readonly Package[]
  chosen?: string | undefined
  error?: string | undefined
  defaultValue?: string | undefined
}) {
  const { t } = useTranslation('workplan')
  const { packages, chosen, error, defaultValue } = props
  return (
    <ChoiceField
      name="workPackage"
      label={t('package.one')}
      error={error}
      defaultValue={defaultValue ?? chosen ?? ''}
      choices={[
        { value: '', label: t('package.of-none') },
        ...packages.map(({ id, number, title }) => ({
          value: id,
          label: t('package.name', { number, title }),
        })),
      ]}
    />
  )
}
