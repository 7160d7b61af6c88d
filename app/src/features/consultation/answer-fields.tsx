import { TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { FieldToFill } from './draft-form.tsx'
import { Newest } from './newest.tsx'
import { RadioGroup } from './radio-group.tsx'

/** One question of a consultation: open, or with choices. */
export function AnswerFields(props: FieldToFill & { prompt: string; choices: string[] }) {
  const { t } = useTranslation('consultation')
  const { prompt, choices, saved, yours, overtaken, refused } = props
  const { field, revision } = saved
  const name = `words-${field}`
  const { error, defaultValue } = refused.field(name)
  const words = defaultValue ?? yours?.words ?? saved.words
  const before = (
    <>
      <input type="hidden" name={`revision-${field}`} value={revision} />
      {overtaken && <Newest overtaken={overtaken} />}
    </>
  )
  if (choices.length === 0) {
    return (
      <>
        {before}
        <TextField
          label={prompt}
          name={name}
          rows={3}
          maxLength={5000}
          error={error}
          defaultValue={words}
        />
      </>
    )
  }
  return (
    <RadioGroup
      legend={prompt}
      name={name}
      choices={['', ...choices].map((value) => ({ value, label: value || t('own.no-answer') }))}
      chosen={words}
      error={error}
      before={before}
    />
  )
}
