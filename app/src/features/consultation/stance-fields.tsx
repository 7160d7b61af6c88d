import { type Stance, stances } from '@voortent/domain/consultation/contract'
import { TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { FieldToFill } from './field-to-fill.ts'
import { Newest } from './newest.tsx'
import { RadioGroup } from './radio-group.tsx'
import { StanceMark } from './stance-mark.tsx'
import { useDraftState } from './use-draft-state.ts'

/** What an organisation thinks of one thing, and why. */
export function StanceFields(props: FieldToFill & { title: string }) {
  const { t } = useTranslation('consultation')
  const { title, saved, yours, overtaken, refused } = props
  const { field } = saved
  const { error, defaultValue } = refused.field(`stance-${field}`)
  const words = refused.field(`words-${field}`)
  const start = {
    ...saved,
    ...yours,
    ...(defaultValue !== undefined && { stance: defaultValue as Stance | '' }),
    ...(words.defaultValue !== undefined && { words: words.defaultValue }),
  }
  const { own, change } = useDraftState(saved, start, overtaken?.newest.revision)
  const choices = stances.map((value) => ({ value, label: <StanceMark stance={value} /> }))
  const none = { value: '', label: <StanceMark stance={null} /> }
  return (
    <RadioGroup
      legend={title}
      name={`stance-${field}`}
      choices={field === 'overall' ? choices : [...choices, none]}
      chosen={own.stance}
      onChoose={(stance) => change({ stance: stance as Stance | '' })}
      error={error}
      before={
        <>
          <input type="hidden" name={`revision-${field}`} value={own.revision} />
          {overtaken && <Newest overtaken={overtaken} />}
        </>
      }
    >
      <TextField
        label={t('own.reasons')}
        hint={t('own.reasons-hint')}
        name={`words-${field}`}
        rows={3}
        maxLength={5000}
        error={words.error}
        value={own.words}
        onChange={({ target }) => change({ words: target.value })}
      />
    </RadioGroup>
  )
}
