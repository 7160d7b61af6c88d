import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Database, postErrand, type Scope } from '@voortent/database'
import { keepFile } from '@voortent/domain/files'
import { readFileErrand } from '@voortent/domain/library'
import { newId } from '@voortent/kernel'
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import described from './library-files.json' with { type: 'json' }

/** Where the bytes of files go. */
export type DemoShelf = {
  put(key: string, content: Uint8Array, mediaType: string): Promise<void>
}

/** Files of what the tenant knows, written for this demo; the worker looks at them as at any other. */
export async function loadLibraryFiles(
  database: Database,
  tenants: Tenants,
  shelf: DemoShelf,
): Promise<void> {
  for (const { tenant, item, files } of described) {
    const tenantId = tenants.get(tenant)
    if (!tenantId) throw new Error(`No tenant ${tenant}`)
    await asNobody(database, tenantId, async (scope) => {
      const { id } = await scope.tx.libraryItem.findFirstOrThrow({
        where: { tenantId, title: item },
        select: { id: true },
      })
      for (const [position, [name = '', mediaType = '', caption = '']] of files.entries())
        await load(scope, shelf, { item: id, position, name, mediaType, caption })
    })
  }
}

async function load(
  scope: Scope,
  shelf: DemoShelf,
  about: { item: string; position: number; name: string; mediaType: string; caption: string },
): Promise<void> {
  const { tx, tenantId, now } = scope
  const { item, position, name, mediaType, caption } = about
  const content = await readFile(path.join(import.meta.dirname, 'files', name))
  const [stored, id] = [newId(), newId()]
  const size = content.length
  const { key } = await keepFile(scope, {
    id: stored,
    name,
    mediaType,
    size,
    consortium: null,
    item,
  })
  await shelf.put(key, content, mediaType)
  await tx.libraryFile.createMany({
    data: {
      tenantId,
      id,
      itemId: item,
      storedFileId: stored,
      name,
      mediaType,
      bytes: size,
      caption,
      position: position + 1,
      addedAt: now,
    },
  })
  await postErrand(scope, { job: readFileErrand, subjectId: id })
}
