import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../../shell/dates.ts'
import { Fold } from '../../../shell/fold.tsx'
import { ActForm, type Own } from './own-interest.tsx'

/** What a guest can do about being a guest: get an account, shut other links, be forgotten. */
export function GuestTools({ own: { guest, account } }: { own: Own }) {
  const { t, i18n } = useTranslation('interest-door')
  const until = dayInWords(new Date(`${guest.keptUntil}T12:00:00Z`), i18n.language)
  return (
    <>
      <Section title={t('account.title')}>
        <p>{t(`account.${guest.email || account !== 'may' ? account : 'no-address'}`)}</p>
        {account === 'may' && guest.email && <ActForm act="account" label={t('account.ask')} />}
      </Section>
      <Section title={t('data.title')}>
        <p>{t('data.kept', { until, ...guest, reach: guest.email || guest.phone })}</p>
        <Fold title={t('data.replace')}>
          <p>{t('data.replace-what')}</p>
          <ActForm act="replace" label={t('data.replace-button')} />
        </Fold>
        <Fold title={t('data.forget')}>
          <p>{t('data.forget-what')}</p>
          <ActForm act="forget" label={t('data.forget-button')} loss />
        </Fold>
      </Section>
    </>
  )
}
