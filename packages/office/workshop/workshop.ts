import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { OfficeRefusal } from '../office-refusal.ts'
import type { Answer, Task, Yield } from './task.ts'

const bench = path.join(import.meta.dirname, 'bench.ts')

/** Limits of one bench; memory is that of Pandoc's WebAssembly (64 KiB a page) and of JavaScript. */
type Limits = { milliseconds: number; tasks: number; idle: number; wasmPages: number; heap: number }
const usual: Limits = {
  milliseconds: 45_000,
  tasks: 25,
  idle: 60_000,
  wasmPages: 12_288,
  heap: 512,
}

/** Milliseconds for what nobody should wait long for. */
const patience: { [asked in Task['do']]?: number } = { 'count-pages': 30_000 }

/** Makes and reads files, one at a time, in a process that is replaced after some work or a fault. */
export type Workshop = {
  /** @throws OfficeRefusal for what cannot be done, Error when trying again may help */
  work<Asked extends Task>(task: Asked): Promise<Yield<Asked>>
  close(): void
}

/** The process starts with the first task, and ends when nothing was asked for a minute. */
export function openWorkshop(limits: Limits = usual): Workshop {
  let worker: { child: ChildProcess; tasks: number } | null = null
  let idle: NodeJS.Timeout | undefined
  let line: Promise<unknown> = Promise.resolve()

  const end = () => {
    worker?.child.kill('SIGKILL')
    worker = null
  }
  process.once('exit', end)

  const handIn = async <Asked extends Task>(task: Asked): Promise<Yield<Asked>> => {
    clearTimeout(idle)
    worker ??= { child: start(limits), tasks: 0 }
    worker.tasks += 1
    const most = Math.min(limits.milliseconds, patience[task.do] ?? limits.milliseconds)
    const answer = await ask<Yield<Asked>>(worker.child, task, most)
    if ('spoilt' in answer || worker.tasks >= limits.tasks) end()
    else idle = setTimeout(end, limits.idle).unref()
    if ('done' in answer) return answer.done
    if ('problem' in answer) throw new OfficeRefusal(answer.problem, answer.cause)
    throw new Error(answer.fault)
  }

  return {
    work(task) {
      const turn = line.then(() => handIn(task))
      line = turn.catch(() => {})
      return turn
    },
    close() {
      process.off('exit', end)
      end()
    },
  }
}

function start({ wasmPages, heap }: Limits): ChildProcess {
  const child = fork(bench, {
    execArgv: [`--wasm-max-mem-pages=${wasmPages}`, `--max-old-space-size=${heap}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { PATH: process.env.PATH, NODE_NO_WARNINGS: '1' },
  })
  child.unref()
  child.channel?.unref()
  return child
}

/** What it answers; a process that ends or does not answer in time has found a hostile file. */
function ask<Result>(child: ChildProcess, task: Task, milliseconds: number) {
  return new Promise<Answer<Result>>((answered) => {
    const settle = (answer: Answer<Result>) => {
      clearTimeout(patience)
      child.removeAllListeners()
      // An answer that comes too late, or an error while it is ended, is nobody's.
      child.on('error', () => {})
      answered(answer)
    }
    const patience = setTimeout(
      () => settle({ problem: 'took-too-long', cause: `${milliseconds} ms`, spoilt: true }),
      milliseconds,
    )
    child.on('message', (said: Answer<Result> | 'ready') => {
      if (said !== 'ready') settle(said)
    })
    child.on('error', (error) => settle({ fault: error.message, spoilt: true }))
    child.on('exit', (code, signal) => settle(ended(task, code ?? signal)))
    child.send(task, (error) => {
      if (error) settle({ fault: error.message, spoilt: true })
    })
  })
}

function ended<Result>(task: Task, how: number | string | null): Answer<Result> {
  const cause = `the process ended with ${how}`
  if (task.do.startsWith('read')) return { problem: 'too-large-inside', cause, spoilt: true }
  return { fault: cause, spoilt: true }
}
