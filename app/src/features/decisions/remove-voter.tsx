import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './remove-voter.module.css'

/** Takes one organisation off the roster; with a reason once the ballot is open. */
export function RemoveVoter(props: {
  voter: { organisationId: string; name: string }
  open: boolean
  error: string | undefined
}) {
  const { t } = useTranslation('decisions')
  const { voter, open, error } = props
  const id = `reden-${voter.organisationId}`
  return (
    <Form method="post" noValidate className={styles.form}>
      <input type="hidden" name="act" value="remove" />
      <input type="hidden" name="organisation" value={voter.organisationId} />
      {open && (
        <label htmlFor={id} className={styles.reason}>
          {t('roster.reason')}
          <input
            id={id}
            name="reason"
            maxLength={500}
            aria-invalid={error ? true : undefined}
            aria-describedby={error && `${id}-fout`}
          />
        </label>
      )}
      {error && (
        <span id={`${id}-fout`} className={styles.error}>
          {error}
        </span>
      )}
      <Button look="quiet" aria-label={t('roster.remove-one', { name: voter.name })}>
        {t('roster.remove')}
      </Button>
    </Form>
  )
}
