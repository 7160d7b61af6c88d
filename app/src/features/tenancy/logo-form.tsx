import { largestLogo } from '@voortent/domain/tenancy/contract'
import { Button, Field, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { FileField } from '../../shell/file-field.tsx'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './logo-form.module.css'

/** The tenant's logo: as it is, another one, or none. */
export function LogoForm(props: {
  tenant: string
  logo: { id: string; altText: string } | null
  answer: unknown
}) {
  const { tenant, logo, answer } = props
  const { t } = useTranslation('tenancy')
  const refused = useFormRefusal(answer)
  const { error, defaultValue } = refused.field('altText')
  return (
    <Section title={t('logo.title')}>
      {logo && (
        <img src={`/${tenant}/logo?versie=${logo.id}`} alt={logo.altText} className={styles.logo} />
      )}
      <Form method="post" encType="multipart/form-data">
        <input type="hidden" name="form" value="logo" />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t(logo ? 'logo.replace' : 'logo.place')}</Button>}
        >
          <FileField
            label={t('logo.file')}
            hint={t('logo.file-hint')}
            name="content"
            accept="image/png,image/jpeg,image/webp"
            required
            error={refused.field('content').error}
            most={largestLogo}
            tooLarge={t('refusal.logo-too-large')}
          />
          <Field
            label={t('logo.alt')}
            hint={t('logo.alt-hint')}
            name="altText"
            maxLength={160}
            required
            error={error}
            defaultValue={defaultValue ?? logo?.altText}
          />
        </FormCard>
      </Form>
      {logo && (
        <Form method="post" className={styles.remove}>
          <input type="hidden" name="form" value="remove-logo" />
          <Button look="quiet">{t('logo.remove')}</Button>
        </Form>
      )}
    </Section>
  )
}
