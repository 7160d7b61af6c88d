import { type Column, Tag } from '@voortent/ui'
import type { TFunction } from 'i18next'
import { Day, Moment } from '../../shell/moment.tsx'
import { InvitationActions } from './invitation-actions.tsx'
import styles from './invitation-columns.module.css'

type Invitation = {
  id: string
  email: string
  role: string
  function: string
  organisation: string | null
  state: 'open' | 'accepted' | 'expired' | 'revoked'
  invitedAt: Date
  expiresAt: Date
  deliveredAt: Date | null
  deliveryError: string | null
}

const tones = { open: 'action', accepted: 'done', expired: 'asked', revoked: 'plain' } as const

/** What the list of invitations tells of each, and what one can do with it. */
export function invitationColumns(t: TFunction<'admission'>): Column<Invitation>[] {
  return [
    {
      name: 'email',
      label: t('invitations.email'),
      cell: ({ email, organisation, function: title }) => (
        <>
          <span className={styles.email}>{email}</span>
          <span className={styles.soft}>{[title, organisation].filter(Boolean).join(', ')}</span>
        </>
      ),
    },
    {
      name: 'role',
      label: t('tenancy:members.role'),
      cell: ({ role }) => t(`tenancy:role.${role}`),
    },
    {
      name: 'state',
      label: t('invitations.state'),
      cell: (invitation) => <Standing t={t} invitation={invitation} />,
    },
    {
      name: 'letter',
      label: t('invitations.letter'),
      cell: (invitation) => <Delivery t={t} invitation={invitation} />,
    },
    {
      name: 'actions',
      label: t('invitations.actions'),
      cell: ({ id, email, state }) => <InvitationActions id={id} email={email} state={state} />,
    },
  ]
}

type Told = { t: TFunction<'admission'>; invitation: Invitation }

function Standing({ t, invitation: { state, expiresAt } }: Told) {
  return (
    <>
      <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>
      {state === 'open' && (
        <span className={styles.soft}>
          {t('invitations.until')} <Day date={expiresAt} />
        </span>
      )}
    </>
  )
}

function Delivery({ t, invitation: { deliveredAt, deliveryError } }: Told) {
  if (deliveryError) {
    return (
      <>
        <Tag tone="loss">{t('invitations.failed')}</Tag>
        <span className={styles.soft}>{t('invitations.failed-what')}</span>
      </>
    )
  }
  if (!deliveredAt) return t('invitations.under-way')
  return (
    <>
      {t('invitations.delivered')} <Moment date={deliveredAt} />
    </>
  )
}
