import type { Scope } from '@voortent/database'
import { newId } from '@voortent/kernel'
import { recordItem } from '../items/record-item.ts'
import { requireItemOut } from '../use/require-others-item.ts'
import { tellMakers } from '../use/tell-makers.ts'
import { addRemark } from './add-remark.ts'
import { pathOfThread, taskOfQuestion, taskOfTalk } from './answering.ts'
import type { OpenTalkInput } from './contract.ts'
import { requireSpeaker } from './require-thread.ts'

/**
 * Says something about an item that is out, or asks those whose item it is; they are asked to read or to
 * answer it, and written to, about what is said at most once a day.
 * @throws `library-talk.members-only`, `library.not-out`
 */
export async function openTalk(scope: Scope, input: OpenTalkInput): Promise<{ id: string }> {
  const { tx, tenantId, now } = scope
  const { kind, body, private: isPrivate } = input
  const openedBy = requireSpeaker(scope)
  const item = await requireItemOut(scope, input.item)
  const id = newId<'library-thread'>()
  await tx.libraryThread.createMany({
    data: { tenantId, id, itemId: item.id, kind, private: isPrivate, openedBy, openedAt: now },
  })
  await addRemark(scope, id, body)
  const path = pathOfThread(item.id, id)
  if (kind === 'question')
    await tellMakers(scope, item, {
      kind: taskOfQuestion,
      path,
      letter: { template: 'item-asked', words: body },
      ...(isPrivate && { only: 'writers' }),
    })
  else
    await tellMakers(scope, item, {
      kind: taskOfTalk,
      path,
      letter: { template: 'item-discussed', words: body, daily: item.id },
    })
  const type = kind === 'question' ? 'library-item.asked' : 'library-item.discussed'
  if (!isPrivate) await recordItem(scope, type, item)
  return { id }
}
