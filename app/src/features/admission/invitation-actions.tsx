import { Button, VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './invitation-actions.module.css'
import type { Invitation } from './invitation-columns.tsx'

/** Sends the letter once more or takes the invitation back, as long as nobody answered it. */
export function InvitationActions({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('admission')
  const { id, email, state } = invitation
  if (state === 'accepted' || state === 'revoked') return null
  return (
    <div className={styles.actions}>
      {(['resend', 'revoke'] as const).map((name) => (
        <Form key={name} method="post">
          <input type="hidden" name="form" value={name} />
          <input type="hidden" name="id" value={id} />
          <Button look="quiet">
            {t(`invitations.${name}`)}
            <VisuallyHidden> {email}</VisuallyHidden>
          </Button>
        </Form>
      ))}
    </div>
  )
}
