import type { Api } from '@voortent/api'
import { Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { SavePart } from '../collections/save-part.tsx'
import { FollowPart } from '../library-follow/follow-part.tsx'
import { ReadingsPart } from '../library-follow/readings-part.tsx'
import type { Around } from './around.ts'
import { EndorsePart } from './endorse-part.tsx'
import { TalkPart } from './talk-part.tsx'

type Item = Awaited<ReturnType<Api['library']['get']>>
/** All that members do with an item that is out. */
export function ApplyPart(props: { tenant: string; item: Item; around: Around; answer: unknown }) {
  const { t } = useTranslation('library-talk')
  const { tenant, item, around, answer } = props
  return (
    <>
      <EndorsePart tenant={tenant} talk={around.talk} answer={answer} />
      <TalkPart talk={around.talk} answer={answer} />
      <Section title={t('further')}>
        <SavePart
          tenant={tenant}
          collections={around.collections}
          maySave={around.talk.may.speak}
          answer={answer}
        />
        <FollowPart tenant={tenant} item={item} follows={around.follows} />
      </Section>
      {around.readings && <ReadingsPart readings={around.readings} />}
    </>
  )
}
