import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { root } from '../build/program.ts'
import { Refusal } from '../refusal.ts'

const main = path.join(root, 'app/src/server/main.ts')
const preload = pathToFileURL(path.join(import.meta.dirname, 'end-with-parent.ts')).href
const patience = 60_000

/** The application's server process. */
export type Server = { stop(): Promise<void>; ended: Promise<string> }

/** Starts it in a process group of its own, so that Ctrl-C reaches it through `stop` alone. */
export function startServer(env: NodeJS.ProcessEnv): Server {
  const child = spawn(process.execPath, [`--import=${preload}`, main], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<string>((gone) => {
    child.once('error', (error) => gone(error.message))
    child.once('exit', (code, signal) => gone(signal ?? `exit code ${code}`))
  })
  return { ended, stop: () => stop(child, ended) }
}

/** @throws Refusal when the server ends, or does not answer within a minute */
export async function untilHealthy(server: Server, port: number): Promise<void> {
  const ended = server.ended.then((how) => {
    throw new Refusal(`The server stopped before it answered (${how}): mend what it said above.`)
  })
  const healthy = async () => {
    const latest = Date.now() + patience
    while (Date.now() < latest) {
      if (await answers(port)) return
      await sleep(50)
    }
    throw new Refusal(`The server is not healthy: look at http://localhost:${port}/health.`)
  }
  await Promise.race([ended, healthy()])
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health`, {
      signal: AbortSignal.timeout(5000),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

/** Asks it to finish what it is doing; forces it after two seconds. */
async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 2000)
  await ended
  clearTimeout(force)
}
