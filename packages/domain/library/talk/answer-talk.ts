import type { Scope } from '@voortent/database'
import { completeTasksAt } from '@voortent/domain/tenancy'
import { DomainError } from '@voortent/kernel'
import { tellMembers } from '../use/tell-members.ts'
import { addRemark } from './add-remark.ts'
import { canAnswer, pathOfThread, taskOfAnswer, taskOfQuestion, taskOfTalk } from './answering.ts'
import type { AnswerTalkInput } from './contract.ts'
import { findListeners } from './find-listeners.ts'
import { requireSpeaker, requireThread } from './require-thread.ts'

/**
 * Answers in a thread. Who began it or took part is asked to read that, as long as they may see it, and
 * written to, at most once a day; an answer of those whose item it is, or who made it, ends what was asked
 * of them. Who answers has read the thread.
 * @throws `library-talk.members-only`, `library-talk.no-such-thread`, `library-talk.makers-answer`
 */
export async function answerTalk(scope: Scope, input: AnswerTalkInput): Promise<void> {
  const { actor } = scope
  const membership = requireSpeaker(scope)
  const thread = await requireThread(scope, input)
  const { mine, named, id } = thread.item
  if (!canAnswer(thread, { mine, named, membershipId: actor.membershipId }))
    throw new DomainError('forbidden', 'library-talk.makers-answer')
  await addRemark(scope, thread.id, input.body)
  const path = pathOfThread(id, thread.id)
  if (thread.kind === 'question' && (mine || named) && thread.openedBy !== membership)
    await completeTasksAt(scope, { kind: taskOfQuestion, path })
  for (const kind of [taskOfTalk, taskOfAnswer])
    await completeTasksAt(scope, { kind, path, membership })
  for (const listener of await findListeners(scope, thread)) {
    const template = listener === thread.openedBy ? 'thread-answered' : 'talk-answered'
    await tellMembers(scope, thread.item, {
      memberships: [listener],
      news: { kind: taskOfAnswer, path, once: true, letter: { template, daily: thread.id } },
    })
  }
}
