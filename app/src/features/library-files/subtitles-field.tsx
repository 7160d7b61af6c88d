import { Field } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

/** What is said, for who does not hear it; of sound and film alone. */
export function SubtitlesField(props: { file: { mediaType: string }; error: string | undefined }) {
  const { t } = useTranslation('library-files')
  if (!/^(video|audio)\//.test(props.file.mediaType)) return null
  return (
    <Field
      type="file"
      name="subtitles"
      accept=".vtt,.srt,text/vtt"
      label={t('describe.subtitles')}
      hint={t('describe.subtitles-hint')}
      error={props.error}
    />
  )
}
