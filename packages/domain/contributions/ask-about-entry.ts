import { postLetter, type Scope } from '@voortent/database'
import { voicesOf } from '@voortent/domain/consortia'
import { assignTask, completeTasksAt, findReader } from '@voortent/domain/tenancy'

const kind = 'answer-contribution'

const pathOf = (consortium: string, entry: string) => `consortia/${consortium}/bijdragen/${entry}`

/** Asks who speaks for an organisation to answer the penvoerder about an entry, with a letter. */
export async function askAboutEntry(
  scope: Scope,
  consortium: { id: string; title: string },
  about: { entry: string; organisation: string; question: string },
): Promise<void> {
  const [voice] = await voicesOf(scope, [about.organisation])
  if (!voice) return
  const to = { representation: voice.representation }
  const path = pathOf(consortium.id, about.entry)
  const { id, title } = consortium
  const task = await assignTask(scope, { kind, subject: title, path, consortium: id, to })
  const reader = await findReader(scope, to)
  if (!reader) return
  const { email, locale, tenantName, organisationName, slug } = reader
  const { question } = about
  await postLetter(scope.tx, {
    template: 'contribution-returned',
    onceKey: `contribution-returned:${task}`,
    recipient: email,
    locale,
    senderTenant: scope.tenantId,
    subjectId: task,
    data: { tenantName, organisationName, title, question, link: `/${slug}/${path}` },
  })
}

/** The question was answered, or the entry is no more. */
export async function endAskAboutEntry(
  scope: Scope,
  consortium: string,
  entry: string,
): Promise<void> {
  await completeTasksAt(scope, { kind, path: pathOf(consortium, entry) })
}
