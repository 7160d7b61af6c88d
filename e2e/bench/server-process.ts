import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const root = path.resolve(import.meta.dirname, '../..')

/** A server in a process of its own, with the time it took to answer in milliseconds. */
export type ServerProcess = { url: string; startedIn: number; stop(): Promise<void> }

/** Starts it, waits until `probe` answers, and ends only what it started. */
export async function startServer(
  script: string,
  port: number,
  env: Record<string, string>,
  probe: string,
): Promise<ServerProcess> {
  const begun = performance.now()
  const child = spawn(process.execPath, [path.join(root, script)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), ...env },
  })
  const url = `http://localhost:${port}`
  await answers(child, `${url}${probe}`)
  return { url, startedIn: performance.now() - begun, stop: () => stop(child) }
}

async function answers(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (child.exitCode !== null) throw new Error(`${url} ended before it answered`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await wait(100)
  }
  throw new Error(`${url} does not answer`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
