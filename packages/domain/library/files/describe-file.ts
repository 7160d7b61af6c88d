import type { Scope } from '@voortent/database'
import { DomainError } from '@voortent/kernel'
import { fileChanged } from './add-file.ts'
import type { DescribeFileInput } from './contract.ts'
import { keepSubtitles } from './keep-subtitles.ts'
import { lockFile } from './lock-file.ts'
import { subtitlesIn } from './subtitles-in.ts'

/**
 * Says what a file is, and what is said in a film or recording.
 * @throws `library-files.nothing-said`, and what `subtitlesIn` and `lockFile` refuse
 */
export async function describeFile(scope: Scope, input: DescribeFileInput): Promise<void> {
  const { tx, tenantId } = scope
  const { item, file } = await lockFile(scope, input)
  const { caption, subtitles: handedIn, language } = input
  if (handedIn && !/^(video|audio)\//.test(file.mediaType))
    throw new DomainError('invalid', 'library-files.nothing-said', { field: 'subtitles' })
  const body = handedIn && subtitlesIn(handedIn.content)
  await tx.libraryFile.updateMany({
    where: { tenantId, id: file.id },
    data: { caption },
  })
  if (body) await keepSubtitles(scope, { id: file.id, itemId: item.id }, { language, body })
  await fileChanged(scope, item, { act: 'file-described', name: file.name })
}
