import { Button, Field, FormCard, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { dayInWords } from '../../../shell/dates.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { answerTo } from '../../consortia/answer-to.ts'
import styles from './door.module.css'
import { ActForm, type Own } from './own-interest.tsx'

/** What a guest can do about being a guest: keep the link, get an account, be forgotten. */
export function GuestTools(props: { tenant: string; own: Own; link: string; answer: unknown }) {
  const { t, i18n } = useTranslation('interest-door')
  const { own, link, answer } = props
  const { guest, account } = own
  const until = dayInWords(new Date(`${guest.keptUntil}T12:00:00Z`), i18n.language)
  return (
    <>
      <Section title={t('keep.title')}>
        <p>{t(guest.email ? 'keep.mailed' : 'keep.write-down', { email: guest.email })}</p>
        {!guest.email && (
          <>
            <input className={styles.link} readOnly value={link} aria-label={t('keep.link')} />
            <AddressForm answer={answer} />
          </>
        )}
      </Section>
      <Section title={t('account.title')}>
        <p>{t(`account.${guest.email || account !== 'may' ? account : 'no-address'}`)}</p>
        {account === 'may' && guest.email && <ActForm act="account" label={t('account.ask')} />}
      </Section>
      <Section title={t('data.title')}>
        <p>{t('data.kept', { until, ...guest, reach: guest.email || guest.phone })}</p>
        <details className={styles.fold}>
          <summary>{t('data.replace')}</summary>
          <p>{t('data.replace-what')}</p>
          <ActForm act="replace" label={t('data.replace-button')} />
        </details>
        <details className={styles.fold}>
          <summary>{t('data.forget')}</summary>
          <p>{t('data.forget-what')}</p>
          <ActForm act="forget" label={t('data.forget-button')} loss />
        </details>
      </Section>
    </>
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
