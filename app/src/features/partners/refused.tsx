import { Notice } from '@voortent/ui'

/** The refusal of a form without fields: its own sentence, or that of the field it has not got. */
export function Refused(props: {
  sentence: string | undefined
  field: (name: string) => { error: string | undefined }
  fieldOf: string
}) {
  const sentence = props.sentence ?? props.field(props.fieldOf).error
  return sentence ? <Notice tone="loss">{sentence}</Notice> : null
}
