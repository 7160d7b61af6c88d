import { Facts, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import { AcceptAsMe } from './accept-as-me.tsx'
import { AcceptAsNewcomer } from './accept-as-newcomer.tsx'
import styles from './arrival.module.css'
import { SignInFirst } from './sign-in-first.tsx'

type Invited = {
  email: string
  role: string
  function: string
  message: string
  expiresAt: Date
  inviterName: string
  organisationName: string
  hasAccount: boolean
}

/** Who invites for what, and the one step that is left: accept, sign in, or make an account. */
export function OpenInvitation(props: {
  invitation: Invited
  tenantName: string
  me: string | null
  here: string
  answer: unknown
}) {
  const { invitation, tenantName, me, here, answer } = props
  const { t } = useTranslation('admission')
  const { email, inviterName: name, message, role, organisationName, expiresAt } = invitation
  return (
    <>
      <PageHeader
        title={t('invitation.title', { name, tenantName })}
        intro={t('invitation.intro')}
      />
      {message && <blockquote className={styles.message}>{message}</blockquote>}
      <div className={styles.facts}>
        <Facts
          facts={[
            {
              label: t('invitation.as'),
              value: `${t(`tenancy:role.${role}`)}. ${t(`tenancy:role-means.${role}`)}`,
            },
            { label: t('tenancy:members.organisations'), value: organisationName },
            { label: t('invite.function'), value: invitation.function },
            { label: t('invitation.until'), value: <Day date={expiresAt} /> },
          ]}
        />
      </div>
      {me && <AcceptAsMe me={me} invited={email} answer={answer} />}
      {!me && invitation.hasAccount && <SignInFirst email={email} here={here} />}
      {!me && !invitation.hasAccount && <AcceptAsNewcomer email={email} answer={answer} />}
    </>
  )
}
