import { postLetter, type Scope } from '@voortent/database'
import { completeTasksAt, findReader } from '@voortent/domain/tenancy'
import { DomainError, dayOf } from '@voortent/kernel'
import { addRemark } from './add-remark.ts'
import { canAnswer, pathOfThread, taskOfQuestion } from './answering.ts'
import type { AnswerTalkInput } from './contract.ts'
import { type HeldThread, requireSpeaker, requireThread } from './require-thread.ts'

/**
 * Answers in a thread. Who began it is written to, at most once a day; an answer of those whose item it
 * is, or who made it, ends what was asked of them.
 * @throws `library-talk.members-only`, `library-talk.no-such-thread`, `library-talk.makers-answer`
 */
export async function answerTalk(scope: Scope, input: AnswerTalkInput): Promise<void> {
  const { actor } = scope
  requireSpeaker(scope)
  const thread = await requireThread(scope, input)
  const { mine, named, id } = thread.item
  if (!canAnswer(thread, { mine, named, membershipId: actor.membershipId }))
    throw new DomainError('forbidden', 'library-talk.makers-answer')
  await addRemark(scope, thread.id, input.body)
  if (thread.kind === 'question' && (mine || named) && thread.openedBy !== actor.membershipId)
    await completeTasksAt(scope, { kind: taskOfQuestion, path: pathOfThread(id, thread.id) })
  await writeToOpener(scope, thread)
}

async function writeToOpener(scope: Scope, { id, openedBy, item }: HeldThread): Promise<void> {
  const { tx, tenantId, actor, now } = scope
  if (openedBy === actor.membershipId) return
  const reader = await findReader(scope, { membership: openedBy })
  if (!reader) return
  const { email: recipient, locale, tenantName, slug } = reader
  await postLetter(tx, {
    template: 'thread-answered',
    onceKey: `library-answered:${id}:${dayOf(now)}`,
    recipient,
    locale,
    senderTenant: tenantId,
    subjectId: id,
    data: { tenantName, title: item.title, link: `/${slug}/${pathOfThread(item.id, id)}` },
  })
}
