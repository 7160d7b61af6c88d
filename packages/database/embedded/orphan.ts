import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/**
 * Ends the server that a killed process left behind on a cluster's folder, and clears its
 * `postmaster.pid` when that number belongs to another program by now.
 */
export async function endOrphan(folder: string): Promise<void> {
  const file = path.join(folder, 'postmaster.pid')
  const pid = Number((await readFile(file, 'utf8').catch(() => '')).split('\n', 1)[0])
  if (!pid || !isAlive(pid)) return
  if (!(await servesFolder(pid, folder))) return rm(file)
  process.kill(pid, 'SIGINT')
  const [patience, turn] = [10_000, 50]
  for (let waited = 0; isAlive(pid); waited += turn) {
    if (waited === patience) process.kill(pid, 'SIGQUIT')
    await sleep(turn)
  }
}

/** True while a process has this number. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function servesFolder(pid: number, folder: string): Promise<boolean> {
  const command = await commandOf(pid)
  return command.includes('postgres') && command.includes(folder)
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  const shown = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => null)
  return shown?.stdout ?? ''
}
