import type { Api } from '@voortent/api'
import { languages, libraryKinds, licences, visibilities } from '@voortent/domain/library/contract'
import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Fold } from '../../../shell/fold.tsx'
import type { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { CheckGroup } from '../../tenancy/check-group.tsx'
import { classifications, valuesOf } from '../classifications.ts'
import styles from '../library.module.css'
import { PlainWordsField } from './plain-words-field.tsx'

type Facts = Awaited<ReturnType<Api['library']['get']>>['facts']
type Choices = Pick<
  Awaited<ReturnType<Api['library']['choices']>>,
  'organisations' | 'speerpunten' | 'questions'
>

const fieldOf = { doi: 'doi', handle: 'handle', orcid: 'people', ror: 'institutes' } as const

/** All that is told of an item, what companies read first on top. */
export function ItemFields(props: {
  refused: ReturnType<typeof useFormRefusal>
  /** Day on which it was there, for a new one. */
  today?: string
  facts?: Facts
  /** What no registry knows of what is told. */
  doubts?: Awaited<ReturnType<Api['library']['doubts']>>
  choices: Choices
  /** Organisations ticked to begin with. */
  voice?: string | null
  /** Whether it stays with a consortium, or may. */
  inConsortium: boolean
}) {
  const { t } = useTranslation('library')
  const { refused, today, facts, doubts = [], choices, voice, inConsortium } = props
  const doubtAt = (name: keyof Facts) => {
    const told = asText(facts, name) ?? ''
    const here = doubts.filter(
      ({ scheme, value }) => fieldOf[scheme] === name && told.includes(value),
    )
    const said = here.map(({ scheme, value }) => t(`item-form:unknown.${scheme}`, { value }))
    return said.length > 0 ? said.join(' ') : undefined
  }
  const text = (name: keyof Facts) => {
    const { error, defaultValue } = refused.field(name)
    return {
      name,
      label: t(`fact.${name}`),
      error: error ?? doubtAt(name),
      defaultValue: defaultValue ?? asText(facts, name),
    }
  }
  const ticked = (name: keyof Facts, first: readonly string[] = []) => {
    const { error, defaultValue } = refused.field(name)
    const before = facts ? (facts[name] as string[]) : first
    return { name, error, chosen: defaultValue?.split(' ') ?? before }
  }
  const plain = text('plainSummary')
  const day = text('on')
  const links = [
    [
      'speerpunten',
      choices.speerpunten.map(({ id, title, agenda }) => ({
        value: id,
        label: title,
        hint: agenda,
      })),
    ],
    ['questions', choices.questions.map(({ id, title }) => ({ value: id, label: title }))],
  ] as const
  return (
    <>
      <fieldset className={styles.part}>
        <legend>{t('part.what')}</legend>
        <Field {...text('title')} required maxLength={200} autoComplete="off" />
        <ChoiceField
          {...text('kind')}
          choices={[
            { value: '', label: t('choose') },
            ...libraryKinds.map((value) => ({ value, label: t(`kind.${value}`) })),
          ]}
        />
        <Field {...day} defaultValue={day.defaultValue ?? today} type="date" required />
        <ChoiceField
          {...text('language')}
          choices={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
        <PlainWordsField defaultValue={plain.defaultValue} error={plain.error} />
        <TextField
          {...text('abstract')}
          rows={6}
          maxLength={5000}
          hint={t('item-form:hint.abstract')}
        />
        <TextField {...text('links')} rows={2} hint={t('item-form:hint.links')} />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('part.who')}</legend>
        <TextField {...text('people')} rows={3} hint={t('item-form:hint.people')} />
        <Fold
          title={t('part.organisations')}
          open={refused.field('organisations').error !== undefined}
        >
          <CheckGroup
            {...ticked('organisations', voice ? [voice] : [])}
            label={t('fact.organisations')}
            choices={choices.organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Fold>
        <TextField {...text('institutes')} rows={2} hint={t('item-form:hint.institutes')} />
        <TextField {...text('funding')} rows={2} hint={t('item-form:hint.funding')} />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('part.where')}</legend>
        <Field {...text('contextRegion')} maxLength={200} />
        <Field {...text('contextSector')} maxLength={200} />
        <Field {...text('contextSize')} maxLength={200} hint={t('item-form:hint.contextSize')} />
        <TextField
          {...text('contextDifference')}
          rows={3}
          maxLength={2000}
          hint={t('item-form:hint.contextDifference')}
        />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('part.about')}</legend>
        {classifications.map((name) => (
          <Fold
            key={name}
            title={t(`questions:kinds.${name}`)}
            open={ticked(name).chosen.length > 0}
          >
            <CheckGroup
              {...ticked(name)}
              label={t(`questions:kinds.${name}`)}
              choices={valuesOf(name).map((value) => ({
                value,
                label: t(`questions:kind.${name}.${value}`),
              }))}
            />
          </Fold>
        ))}
        {links.map(
          ([name, all]) =>
            all.length > 0 && (
              <Fold key={name} title={t(`fact.${name}`)} open={ticked(name).chosen.length > 0}>
                <CheckGroup {...ticked(name)} label={t(`fact.${name}`)} choices={all} />
              </Fold>
            ),
        )}
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('part.rights')}</legend>
        <ChoiceField
          {...text('visibility')}
          defaultValue={text('visibility').defaultValue ?? 'tenant'}
          choices={visibilities
            .filter((value) => value !== 'consortium' || inConsortium)
            .map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
        <Field {...text('embargoUntil')} type="date" hint={t('item-form:hint.embargoUntil')} />
        <ChoiceField
          {...text('licence')}
          defaultValue={text('licence').defaultValue ?? 'alle-rechten'}
          choices={licences.map((value) => ({
            value,
            label: t(`licence.${value.replace('.', '_')}`),
          }))}
        />
        <Field {...text('doi')} maxLength={300} hint={t('item-form:hint.doi')} autoComplete="off" />
        <Field
          {...text('handle')}
          maxLength={300}
          hint={t('item-form:hint.handle')}
          autoComplete="off"
        />
        <Field
          {...text('version')}
          maxLength={40}
          hint={t('item-form:hint.version')}
          autoComplete="off"
        />
      </fieldset>
    </>
  )
}

function asText(facts: Facts | undefined, name: keyof Facts): string | undefined {
  if (!facts) return undefined
  if (name === 'people')
    return facts.people.map(({ name, orcid }) => [name, orcid].join(' ').trim()).join('\n')
  if (name === 'institutes')
    return facts.institutes.map(({ name, ror }) => [name, ror].join(' ').trim()).join('\n')
  const value = facts[name] ?? ''
  return Array.isArray(value) ? value.join('\n') : value
}
