import { TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import styles from './proposal.module.css'

/** The passage as it is, what should stand there, and why. */
export function ProposalFields(props: {
  passage: string
  proposed: string
  reason: string
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t } = useTranslation('consultation')
  const { passage, proposed, reason, refused } = props
  const filled = (name: string, saved: string) => {
    const { error, defaultValue } = refused.field(name)
    return { name, error, defaultValue: defaultValue ?? saved }
  }
  return (
    <>
      {passage !== '' && (
        <>
          <p className={styles.label}>{t('amendment.present')}</p>
          <blockquote className={styles.passage}>{passage}</blockquote>
        </>
      )}
      <TextField
        {...filled('proposed', proposed)}
        label={t(passage ? 'amendment.proposed' : 'amendment.proposed-whole')}
        hint={t(passage ? 'amendment.proposed-hint' : 'amendment.proposed-whole-hint')}
        maxLength={10_000}
        rows={5}
      />
      <TextField
        {...filled('reason', reason)}
        label={t('amendment.reason')}
        hint={t('amendment.reason-hint')}
        maxLength={3000}
        rows={3}
        required
      />
    </>
  )
}
