import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)
const setpriv = ['setpriv', '--pdeathsig', 'INT'] as const

/**
 * What to put before a command, so that the kernel ends it when this process is killed without
 * a word; nothing where the system cannot, and then the next start ends it.
 */
export async function leash(): Promise<readonly string[]> {
  const [program, ...args] = setpriv
  return run(program, [...args, 'true']).then(
    () => setpriv,
    () => [],
  )
}
