import path from 'node:path'
import { root } from './build/program.ts'
import { takeLock } from './lock.mjs'

/** Runs work that changes the clone while nobody else does. */
export async function withCloneLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  const release = await takeLock(path.join(root, '.voortent-lock'), {
    wait: true,
    onWait: () => console.log('Waiting for another start in this folder'),
  })
  try {
    return await work()
  } finally {
    release?.()
  }
}
