import { ClusterError } from '@voortent/database/embedded'
import { MigrationError } from '@voortent/database/migrations'
import { Refusal } from './refusal.ts'

/** What went wrong as one sentence; for what nobody foresaw, with its stack. */
export function sentenceOf(error: unknown): string {
  const foreseen = [Refusal, ClusterError, MigrationError].some((kind) => error instanceof kind)
  if (error instanceof Error) return foreseen ? error.message : (error.stack ?? error.message)
  return String(error)
}

/** Runs a command of the launcher to its end; a refusal is one sentence and exit code 1. */
export async function runScript(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    console.error(sentenceOf(error))
    process.exitCode = 1
  }
}
