import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

/** Why a link opens nothing any more, and the way on. */
export function ClosedInvitation(props: {
  tenant: string
  tenantName: string
  state: string
  isMember: boolean
  signedIn: boolean
}) {
  const { tenant, tenantName, state, isMember, signedIn } = props
  const { t } = useTranslation('admission')
  if (isMember) {
    return (
      <>
        <PageHeader title={t('closed.member')} intro={t('closed.member-what', { tenantName })} />
        <ButtonLink to={`/${tenant}`}>{t('closed.enter', { tenantName })}</ButtonLink>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t(`closed.${state}`)} intro={t(`closed.${state}-what`)} />
      {state === 'accepted' && !signedIn ? (
        <ButtonLink to={`/aanmelden?naar=/${tenant}`}>{t('closed.sign-in')}</ButtonLink>
      ) : (
        <ButtonLink to={`/${tenant}/doe-mee/account`}>{t('closed.ask')}</ButtonLink>
      )}
    </>
  )
}
