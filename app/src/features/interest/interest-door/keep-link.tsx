import { Button, Field, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../../consortia/answer-to.ts'
import styles from './door.module.css'

/** How a guest comes back: by the letter, or by a link to write down for who left a phone number. */
export function KeepLink(props: { email: string; link: string; answer: unknown }) {
  const { t } = useTranslation('interest-door')
  const { email, link, answer } = props
  return (
    <Section title={t('keep.title')}>
      <p>{t(email ? 'keep.mailed' : 'keep.write-down', { email })}</p>
      {!email && (
        <>
          <input className={styles.link} readOnly value={link} aria-label={t('keep.link')} />
          <AddressForm answer={answer} />
        </>
      )}
    </Section>
  )
}

function AddressForm({ answer }: { answer: unknown }) {
  const { t } = useTranslation('interest-door')
  const refused = useFormRefusal(answerTo(answer, 'address'))
  return (
    <Form method="post" noValidate className={styles.form}>
      <input type="hidden" name="act" value="address" />
      <FormCard
        refusal={refused.sentence}
        actions={<Button look="second">{t('keep.send')}</Button>}
      >
        <Field
          label={t('keep.email')}
          name="email"
          type="email"
          autoComplete="email"
          {...refused.field('email')}
        />
      </FormCard>
    </Form>
  )
}
