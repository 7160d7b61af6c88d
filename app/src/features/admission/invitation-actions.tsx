import { Button, VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './invitation-actions.module.css'

/** Sends the letter once more or takes the invitation back, as long as nobody answered it. */
export function InvitationActions(props: { id: string; email: string; state: string }) {
  const { t } = useTranslation('admission')
  const { id, email, state } = props
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
