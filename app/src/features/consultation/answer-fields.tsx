import { TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { FieldToFill } from './field-to-fill.ts'
import { Newest } from './newest.tsx'
import { RadioGroup } from './radio-group.tsx'
import { useDraftState } from './use-draft-state.ts'

/** One question of a consultation: open, or with choices. */
export function AnswerFields(props: FieldToFill & { prompt: string; choices: string[] }) {
  const { t } = useTranslation('consultation')
  const { prompt, choices, saved, yours, overtaken, refused } = props
  const name = `words-${saved.field}`
  const { error, defaultValue } = refused.field(name)
  const start = {
    ...saved,
    ...yours,
    ...(defaultValue !== undefined && { words: defaultValue }),
  }
  const { own, change } = useDraftState(saved, start, overtaken?.newest.revision)
  const before = (
    <>
      <input type="hidden" name={`revision-${saved.field}`} value={own.revision} />
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
          value={own.words}
          onChange={({ target }) => change({ words: target.value })}
        />
      </>
    )
  }
  return (
    <RadioGroup
      legend={prompt}
      name={name}
      choices={['', ...choices].map((value) => ({ value, label: value || t('own.no-answer') }))}
      chosen={own.words}
      onChoose={(words) => change({ words })}
      error={error}
      before={before}
    />
  )
}
