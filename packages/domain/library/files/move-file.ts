import type { Scope } from '@voortent/database'
import type { MoveFileInput } from './contract.ts'
import { lockFile } from './lock-file.ts'

/**
 * Lets a file change places with the one before or after it; at the end it stays where it is. What an item
 * holds is the same, so this makes it no revised one.
 * @throws `library-files.no-such-file`, `library.writers-only`, `library.is-withdrawn`
 */
export async function moveFile(scope: Scope, { file: id, to }: MoveFileInput): Promise<void> {
  const { tx, tenantId } = scope
  const { item } = await lockFile(scope, { file: id })
  const files = await tx.libraryFile.findMany({
    where: { tenantId, itemId: item.id },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, position: true },
  })
  const place = files.findIndex((file) => file.id === id)
  const [moved, other] = [files[place], files[place + (to === 'up' ? -1 : 1)]]
  if (!moved || !other) return
  const put = (file: string, position: number) =>
    tx.libraryFile.updateMany({ where: { tenantId, id: file }, data: { position } })
  await put(moved.id, other.position)
  await put(other.id, moved.position)
}
