import { TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'

/** A question in own words, and what one should know about it. */
export function OwnWordsFields({ refused }: { refused: ReturnType<typeof useFormRefusal> }) {
  const { t } = useTranslation('questions')
  return (
    <>
      <TextField
        name="words"
        {...refused.field('words')}
        label={t('new.words')}
        hint={t('new.words-hint')}
        required
        maxLength={2000}
      />
      <TextField
        name="background"
        {...refused.field('background')}
        label={t('new.background')}
        hint={t('new.background-hint')}
        maxLength={2000}
        rows={3}
      />
    </>
  )
}
