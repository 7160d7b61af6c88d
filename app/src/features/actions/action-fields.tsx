import { ChoiceField, Field } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Fold } from '../../shell/fold.tsx'

type Named = { id: string; name: string }
export type FieldOf = (name: string) => {
  error: string | undefined
  defaultValue: string | undefined
}

/** The facts of an action: what it is called and belongs to, who leads it, and folded what can wait. */
export function ActionFields(props: {
  field: FieldOf
  speerpunten: { id: string; title: string }[]
  /** Organisations that can lead it. */
  organisations: Named[]
  /** Who adds it leads it, so that nobody asks who does. */
  leadIsOwn?: boolean
  groups: Named[]
  /** Goals that it can serve. */
  goals: { id: string; title: string }[]
  /** Stands before what is folded. */
  children?: ReactNode
}) {
  const { t } = useTranslation('actions')
  const { field, speerpunten, organisations, leadIsOwn, groups, goals, children } = props
  const named = (of: Named[]) => of.map(({ id, name }) => ({ value: id, label: name }))
  const late = ['goal', 'startsOn', 'endsOn', 'workingGroup']
  const wanted = late.some((name) => field(name).error ?? field(name).defaultValue)
  const [only] = organisations
  return (
    <>
      <Field
        name="title"
        {...field('title')}
        label={t('fact.title')}
        hint={t('hint.title')}
        required
        maxLength={150}
        autoComplete="off"
      />
      <ChoiceField
        name="speerpunt"
        {...field('speerpunt')}
        label={t('fact.speerpunt')}
        required
        choices={[
          { value: '', label: t('choose') },
          ...speerpunten.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
      {leadIsOwn && only ? (
        <p>
          {t('lead.own', { name: only.name })}
          <input type="hidden" name="organisation" value={only.id} />
        </p>
      ) : (
        <ChoiceField
          name="organisation"
          {...field('organisation')}
          label={t('fact.lead')}
          hint={t('hint.lead')}
          choices={[{ value: '', label: t('no-lead') }, ...named(organisations)]}
        />
      )}
      {children}
      <Fold title={t('more-facts')} open={wanted}>
        {goals.length > 0 && (
          <ChoiceField
            name="goal"
            {...field('goal')}
            label={t('fact.goal')}
            hint={t('hint.goal')}
            choices={[
              { value: '', label: t('no-goal') },
              ...goals.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <Field name="startsOn" type="date" {...field('startsOn')} label={t('fact.starts-on')} />
        <Field name="endsOn" type="date" {...field('endsOn')} label={t('fact.ends-on')} />
        {groups.length > 0 && (
          <ChoiceField
            name="workingGroup"
            {...field('workingGroup')}
            label={t('fact.group')}
            choices={[{ value: '', label: t('no-group') }, ...named(groups)]}
          />
        )}
      </Fold>
    </>
  )
}
