import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { PackageChoice } from './milestone-fields.tsx'
import type { Task, Tasks } from './plan-data.ts'

/** What a task is, who does it and by when. */
export function TaskFields(props: {
  facts?: Task
  refused: ReturnType<typeof useFormRefusal>
  packages: Tasks['packages']
  people: Tasks['people']
}) {
  const { t } = useTranslation('workplan')
  const { facts, refused, packages, people } = props
  const field = (name: 'title' | 'about' | 'dueOn') => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? facts?.[name] ?? '' }
  }
  return (
    <>
      <Field
        {...field('title')}
        label={t('task.field.title')}
        hint={t('task.title-hint')}
        required
        maxLength={150}
        autoComplete="off"
      />
      <PersonChoice
        name="assignee"
        label={t('task.field.assignee')}
        hint={t('task.assignee-hint')}
        nobody={t('task.nobody')}
        people={people}
        {...refused.field('assignee')}
        chosen={facts?.assignee?.membership}
      />
      <Field {...field('dueOn')} type="date" label={t('task.field.due')} />
      <PackageChoice
        packages={packages}
        {...refused.field('workPackage')}
        chosen={facts?.workPackage?.id}
      />
      <TextField {...field('about')} label={t('task.field.about')} maxLength={1000} rows={3} />
    </>
  )
}

/** Somebody inside the consortium, with for whom they speak. */
export function PersonChoice(props: {
  name: string
  label: string
  hint?: string
  nobody: string
  people: Tasks['people']
  chosen?: string | undefined
  error?: string | undefined
  defaultValue?: string | undefined
}) {
  const { name, label, hint, nobody, people, chosen, error, defaultValue } = props
  return (
    <ChoiceField
      name={name}
      label={label}
      hint={hint}
      error={error}
      defaultValue={defaultValue ?? chosen ?? ''}
      choices={[
        { value: '', label: nobody },
        ...people.map((person) => ({
          value: person.membership,
          label: person.organisation ? `${person.name} (${person.organisation})` : person.name,
        })),
      ]}
    />
  )
}
