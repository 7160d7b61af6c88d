import { TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActForm } from '../../shell/act-form.tsx'

/** Takes an item back, one's own or as a coordinator that of others. */
export function WithdrawPart({ answer, own }: { answer: unknown; own: boolean }) {
  const { t } = useTranslation('library')
  return (
    <ActForm
      act="withdraw"
      answer={answer}
      title={t('withdraw.title')}
      button={t('withdraw.button')}
    >
      {(refused) => (
        <TextField
          name="reason"
          {...refused.field('reason')}
          label={t('withdraw.reason')}
          hint={t(own ? 'withdraw.hint' : 'withdraw.hint-of-others')}
          maxLength={500}
          rows={2}
        />
      )}
    </ActForm>
  )
}
