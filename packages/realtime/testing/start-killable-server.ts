import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import net from 'node:net'
import path from 'node:path'

/** A server that is killed and followed by the next, as often as a test likes. */
export type KillableServer = {
  url: string
  /** Kills it without warning and lets the next, which stands ready by then, serve on the same port. */
  killAndFollow(): Promise<{ killedAt: number; servedAt: number }>
  stop(): void
}

/** Starts the first. */
export async function startKillableServer(appUrl: string): Promise<KillableServer> {
  const port = await freePort()
  const load = async () => {
    const child = fork(path.join(import.meta.dirname, 'killable-server.ts'), {
      env: { ...process.env, APP_URL: appUrl },
    })
    await once(child, 'message')
    return child
  }
  const serve = async (child: ChildProcess) => {
    child.send(port)
    await once(child, 'message')
    return child
  }
  let serving = await serve(await load())
  return {
    url: `http://127.0.0.1:${port}`,
    async killAndFollow() {
      const follower = await load()
      const exited = once(serving, 'exit')
      const killedAt = performance.now()
      serving.kill('SIGKILL')
      await exited
      serving = await serve(follower)
      return { killedAt, servedAt: performance.now() }
    },
    stop() {
      serving.kill('SIGKILL')
    },
  }
}

async function freePort(): Promise<number> {
  for (;;) {
    const port = 21_100 + Math.floor(Math.random() * 4000)
    const free = await new Promise<boolean>((resolve) => {
      const probe = net.createServer()
      probe.once('error', () => resolve(false))
      probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
    })
    if (free) return port
  }
}
