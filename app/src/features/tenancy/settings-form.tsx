import type { SettingsInput } from '@voortent/domain/tenancy/contract'
import { Button, ChoiceField, Field, FormCard, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import type { FormRefusal } from '../../shell/ask.ts'
import { regions } from '../../shell/front/regions.json'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { useUnsavedWarning } from '../../shell/use-unsaved-warning.ts'
import { CheckGroup } from './check-group.tsx'
import { ColourField } from './colour-field.tsx'

const kinds: SettingsInput['kind'][] = ['arbeidsmarktregio', 'learning-community']
const modules: SettingsInput['modules'] = [
  'agenda',
  'consortia',
  'questions',
  'library',
  'decisions',
  'partners',
]

type Settings = {
  slug: string
  kind: string
  name: string
  region: string | null
  primaryColour: string
  accentColour: string
  welcomeText: string
  modules: string[]
  reviewsLibrary: boolean
}

/** Who the tenant is, how it looks and what it uses. */
export function SettingsForm(props: { settings: Settings; answer: FormRefusal | undefined }) {
  const { settings, answer } = props
  const { t } = useTranslation('tenancy')
  const refused = useFormRefusal(answer)
  const unsaved = useUnsavedWarning()
  const field = (name: Exclude<keyof Settings, 'slug' | 'modules' | 'reviewsLibrary'>) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? settings[name] ?? '' }
  }
  return (
    <Form method="post" onChange={unsaved.touch} onSubmit={unsaved.settle}>
      <input type="hidden" name="form" value="settings" />
      <FormCard refusal={refused.sentence} actions={<Button>{t('settings.save')}</Button>}>
        <Field
          label={t('settings.name')}
          hint={t('settings.address', { slug: settings.slug })}
          maxLength={80}
          required
          {...field('name')}
        />
        <ChoiceField
          label={t('settings.kind')}
          choices={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          {...field('kind')}
        />
        <ChoiceField
          label={t('settings.region')}
          hint={t('settings.region-hint')}
          choices={[
            { value: '', label: t('settings.no-region') },
            ...regions.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          {...field('region')}
        />
        <TextField
          label={t('settings.welcome')}
          hint={t('settings.welcome-hint')}
          maxLength={2000}
          {...field('welcomeText')}
        />
        <ColourField use="colour" onReset={unsaved.touch} {...field('primaryColour')} />
        <ColourField use="accent" onReset={unsaved.touch} {...field('accentColour')} />
        <CheckGroup
          label={t('settings.modules')}
          hint={t('settings.modules-hint')}
          name="modules"
          choices={modules.map((value) => ({
            value,
            label: t(`module.${value}.name`),
            hint: t(`module.${value}.what`),
          }))}
          chosen={answer ? (answer.values.modules ?? '').split(' ') : settings.modules}
        />
        <CheckGroup
          label={t('settings.reviews')}
          name="reviewsLibrary"
          choices={[
            {
              value: 'yes',
              label: t('settings.reviews-choice'),
              hint: t('settings.reviews-hint'),
            },
          ]}
          chosen={
            (answer ? answer.values.reviewsLibrary === 'yes' : settings.reviewsLibrary)
              ? ['yes']
              : []
          }
        />
      </FormCard>
    </Form>
  )
}
