import { mostHandedIn } from '@voortent/domain/files/contract'
import { subtitleLanguages } from '@voortent/domain/library/contract'
import { ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { FileField } from '../../shell/file-field.tsx'
import type { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { nameOf } from './file-words.ts'

/** What is said, in one language, for who does not hear or follow it; of sound and film alone. */
export function SubtitlesField(props: {
  file: { mediaType: string }
  refused: ReturnType<typeof useFormRefusal>
}) {
  const { t, i18n } = useTranslation(['file-upload', 'files'])
  const { file, refused } = props
  if (!/^(video|audio)\//.test(file.mediaType)) return null
  return (
    <>
      <FileField
        name="subtitles"
        accept=".vtt,.srt,text/vtt"
        label={t('subtitles.file')}
        hint={t('subtitles.hint')}
        error={refused.field('subtitles').error}
        most={mostHandedIn}
        tooLarge={t('files:refusal.too-large')}
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
