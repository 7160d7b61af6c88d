import { existsSync } from 'node:fs'
import path from 'node:path'
import { root } from '../build/program.ts'

const prepare = path.join(root, 'packages/worker/prepare.ts')

/** Makes the worker's tables as the owner, because the application may not. */
export async function prepareQueues(ownerUrl: string): Promise<void> {
  if (!existsSync(prepare)) return
  const worker: { prepareQueues(url: string): Promise<void> } = await import(prepare)
  await worker.prepareQueues(ownerUrl)
}
