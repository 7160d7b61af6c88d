import { spawn } from 'node:child_process'
import path from 'node:path'

/** The clone. */
export const root = path.resolve(import.meta.dirname, '../../..')

const programs = path.join(root, 'node_modules/.bin')

/** How a program ended and everything it said. */
export type Outcome = { code: number; output: string; seconds: number }

/** The same, with what it wrote to its standard output alone. */
export type ProgramOutcome = Outcome & { stdout: string }

export type ProgramOptions = {
  cwd?: string
  env?: NodeJS.ProcessEnv
  signal?: AbortSignal
  /** Shows what it says while it runs, instead of keeping it. */
  show?: boolean
}

/** Runs a program of `node_modules/.bin`, or of the machine, to its end; never throws. */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<ProgramOutcome> {
  const began = performance.now()
  const cwd = options.cwd ?? root
  const bins = [path.join(cwd, 'node_modules/.bin'), programs]
  const env = {
    ...process.env,
    ...options.env,
    PATH: [...bins, process.env.PATH ?? ''].join(path.delimiter),
  }
  const child = spawn(program, args, {
    cwd,
    env,
    signal: options.signal,
    stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
  })
  let [output, stdout] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
    stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  const code = await new Promise<number>((done) => {
    child.once('error', (error) => {
      output += error.message
      done(1)
    })
    child.once('close', (status) => done(status ?? 1))
  })
  return { code, output, stdout, seconds: (performance.now() - began) / 1000 }
}
