import { subtitleLanguages } from '@voortent/domain/library/contract'
import { ChoiceField, Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { nameOf } from './file-words.ts'

/** What is said, in one language, for who does not hear or follow it; of sound and film alone. */
export function SubtitlesField(props: {
  file: { mediaType: string }
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t, i18n } = useTranslation('file-upload')
  const { file, refused } = props
  if (!/^(video|audio)\//.test(file.mediaType)) return null
  return (
    <>
      <Field
        type="file"
        name="subtitles"
        accept=".vtt,.srt,text/vtt"
        label={t('subtitles.file')}
        hint={t('subtitles.hint')}
        error={refused.field('subtitles').error}
      />
      <ChoiceField
        name="language"
        label={t('subtitles.language')}
        defaultValue={refused.field('language').defaultValue ?? 'nl'}
        choices={subtitleLanguages.map((value) => ({ value, label: nameOf(value, i18n.language) }))}
      />
    </>
  )
}
