// Runs on the Node that npm has, from 20 on; what it starts runs on the Node 24 it installs.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { takeLock } from './lock.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const programs = path.join(root, 'node_modules/.bin')
const node = path.join(programs, 'node')
const stamp = path.join(root, 'node_modules/.voortent-installed')
const parent = process.ppid
const env = {
  ...process.env,
  PATH: `${programs}${path.delimiter}${process.env.PATH ?? ''}`,
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
}

/** What a signal does now; by default it ends us, and lets go of the lock.
 * @type {(signal: NodeJS.Signals) => void} */
let obey = () => process.exit(1)
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => obey(signal))
}

if (Number.parseInt(process.versions.node, 10) < 20) {
  refuse(
    `Voortent needs Node 20 or newer and this is ${process.version}: install it from nodejs.org.`,
  )
}
await install()
start(process.argv[2] ?? 'start', process.argv.slice(3))

async function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'pnpm-lock.yaml')))
    .update(readFileSync(path.join(root, 'pnpm-workspace.yaml')))
    .digest('hex')
  if (isInstalled(wanted)) return
  const release = await lockClone()
  if (!isInstalled(wanted)) {
    await installPackages()
    writeFileSync(stamp, wanted)
  }
  if (!isInstalled(wanted)) refuse('Node 24 was not installed: delete node_modules and try again.')
  release?.()
}

/** @param {string} wanted */
function isInstalled(wanted) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) return false
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.')
}

async function lockClone() {
  try {
    return await takeLock(path.join(root, '.voortent-lock'), {
      wait: true,
      onWait: () => console.log('Waiting for another start in this folder'),
    })
  } catch {
    return refuse(`The folder ${root} cannot be written to: clone Voortent where you may write.`)
  }
}

async function installPackages() {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  if (!answers('npm') || !answers('npx')) {
    refuse('npm and npx are missing: install Node 20 or newer together with npm.')
  }
  console.log('Installing packages')
  const args = ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only']
  const { code, output } = await run('npx', args, { ...env, CI: '1' })
  if (code === 0) return
  process.stderr.write(output)
  refuse('The packages could not be installed: see above, check the network and try again.')
}

/** @param {string} program */
function answers(program) {
  return spawnSync(program, ['--version'], { env }).status === 0
}

/** Runs a program to its end and keeps what it says; a signal to us ends all of it, and us.
 * @returns {Promise<{ code: number | null, output: string }>}
 * @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} environment */
function run(program, args, environment) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, env: environment, detached: true })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    }
    obey = () => {
      if (child.pid) process.kill(-child.pid, 'SIGTERM')
      child.prependOnceListener('close', () => process.exit(1))
    }
    child.on('error', (error) => done({ code: 1, output: `${error.message}\n` }))
    child.on('close', (code) => {
      obey = () => process.exit(1)
      done({ code, output })
    })
  })
}

/** Hands over to `start.ts` or `test.ts`, which end when this process does.
 * @param {string} command @param {string[]} args */
function start(command, args) {
  const script = path.join(root, 'packages/launcher', `${command}.ts`)
  const child = spawn(node, [script, ...args], {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  obey = (signal) => child.kill(signal)
  endWithNpm(child)
  child.on('exit', (code) => process.exit(code ?? 1))
}

/** npm that is killed says nothing; its children only get another parent.
 * @param {import('node:child_process').ChildProcess} child */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM')
  }, 500).unref()
}

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}
