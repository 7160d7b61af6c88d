import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { withConnection } from '@voortent/database/connection'

/** True when the demo was being loaded and that was broken off: nobody has used it yet. */
export function isDemoUnfinished(dataFolder: string): boolean {
  return existsSync(markIn(dataFolder))
}

/** Loads the demo into a database without tenants. */
export async function loadDemoOnce(
  dataFolder: string,
  urls: { ownerUrl: string; appUrl: string },
): Promise<void> {
  const { rowCount } = await withConnection(urls.ownerUrl, (client) =>
    client.query('SELECT FROM tenant LIMIT 1'),
  )
  if (rowCount) return
  console.log('Loading the demo')
  await writeFile(markIn(dataFolder), '')
  const { loadDemo } = await import('@voortent/demo')
  const { openShelf } = await import('@voortent/files')
  await loadDemo({ ...urls, shelf: openShelf(dataFolder, process.env) })
  await rm(markIn(dataFolder))
}

function markIn(dataFolder: string): string {
  return path.join(dataFolder, 'demo-unfinished')
}
