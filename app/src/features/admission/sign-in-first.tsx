import { ButtonLink } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

/** For an address that has an account: sign in, and come back here. */
export function SignInFirst({ email, here }: { email: string; here: string }) {
  const { t } = useTranslation('admission')
  return (
    <>
      <p>{t('accept.has-account', { email })}</p>
      <ButtonLink to={`/aanmelden?naar=${here}`}>{t('accept.sign-in')}</ButtonLink>
    </>
  )
}
