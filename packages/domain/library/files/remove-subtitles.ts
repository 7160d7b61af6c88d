import type { Scope } from '@voortent/database'
import { fileChanged } from './add-file.ts'
import type { RemoveSubtitlesInput } from './contract.ts'
import { lockFile } from './lock-file.ts'

/** Takes away what is said in one language, for whose item it is. @throws what `lockFile` refuses */
export async function removeSubtitles(scope: Scope, input: RemoveSubtitlesInput): Promise<void> {
  const { tx, tenantId } = scope
  const { item, file } = await lockFile(scope, input)
  const { language } = input
  await tx.librarySubtitles.deleteMany({ where: { tenantId, fileId: file.id, language } })
  await fileChanged(scope, item, { act: 'file-described', name: file.name })
}
