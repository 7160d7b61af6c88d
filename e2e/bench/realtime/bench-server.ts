import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A co-editing server in a process of its own. */
export type BenchServer = {
  url: string
  /** Bytes it holds after collecting garbage */
  held(): Promise<number>
  stop(): Promise<void>
}

/** Starts one of the servers in this folder. */
export async function startServer(script: string, appUrl: string): Promise<BenchServer> {
  const child = fork(path.join(import.meta.dirname, script), {
    execArgv: ['--expose-gc'],
    env: { ...process.env, BENCH_APP_URL: appUrl, NODE_ENV: 'production' },
  })
  const { port } = await answerOf<{ port: number }>(child)
  return {
    url: `http://127.0.0.1:${port}`,
    async held() {
      child.send('heap')
      return (await answerOf<{ held: number }>(child)).held
    },
    async stop() {
      if (child.exitCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const exited = once(child, 'exit').then(() => {
    throw new Error('A server on the bench ended early')
  })
  const [answer] = await Promise.race([once(child, 'message'), exited])
  return answer as Answer
}
