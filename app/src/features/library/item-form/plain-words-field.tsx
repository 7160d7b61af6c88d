import { TextField } from '@voortent/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlainWordsHint } from './plain-words-hint.tsx'

/** What somebody can do with it tomorrow, with how it reads while one writes. */
export function PlainWordsField(props: {
  defaultValue: string | undefined
  error: string | undefined
}) {
  const { t } = useTranslation('library')
  const [text, setText] = useState(props.defaultValue ?? '')
  return (
    <>
      <TextField
        {...props}
        name="plainSummary"
        label={t('fact.plainSummary')}
        hint={t('item-form:hint.plainSummary')}
        rows={6}
        maxLength={2000}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <PlainWordsHint text={text} />
    </>
  )
}
