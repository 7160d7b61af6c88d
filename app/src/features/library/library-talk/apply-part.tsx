import type { Api } from '@voortent/api'
import { EndorsePart } from './endorse-part.tsx'
import { TalkPart } from './talk-part.tsx'

export type Around = Awaited<ReturnType<Api['libraryApply']['around']>>

/** All that members do with an item that is out. */
export function ApplyPart(props: {
  tenant: string
  item: string
  around: Around
  answer: unknown
}) {
  const { tenant, around, answer } = props
  return (
    <>
      <EndorsePart tenant={tenant} talk={around.talk} answer={answer} />
      <TalkPart talk={around.talk} answer={answer} />
    </>
  )
}
