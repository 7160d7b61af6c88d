import { Notice } from '@voortent/ui'

/** Why what was just tried did not happen; nothing when it did. */
export function Refused({ sentence }: { sentence: string | undefined }) {
  return sentence ? <Notice tone="loss">{sentence}</Notice> : null
}
