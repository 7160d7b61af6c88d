import { useTranslation } from 'react-i18next'
import { PhoneLink } from './phone-link.tsx'

type Reach = { email: string; phone: string } | null | undefined

/** Stands where a letter would have gone: who left only a phone number gets none, and is called. */
export function CallInstead({ reach }: { reach: Reach }) {
  const { t } = useTranslation('guests')
  if (!reach || reach.email) return null
  if (!reach.phone) return <p>{t('call.nowhere')}</p>
  return (
    <p>
      <strong>
        {t('call.now')} <PhoneLink phone={reach.phone} />
      </strong>
      {t('call.why')}
    </p>
  )
}
