// Plain JavaScript, because boot.mjs needs it on Node 20 before anything is installed.
import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'

const beat = 1000
const abandonedAfter = 15_000
const guardAbandonedAfter = 10_000

/**
 * Takes a lock file. Its holder touches it every second, so that one left behind is recognised
 * also where process numbers say nothing, as between containers.
 * @param {string} file
 * @param {{ wait?: boolean, onWait?: () => void }} [options] without `wait`, a held lock is refused
 * @returns {Promise<(() => void) | null>} lets go of it; null when somebody else holds it
 */
export async function takeLock(file, { wait = false, onWait = () => {} } = {}) {
  let told = false
  let firstSeen = 0
  for (;;) {
    const release = create(file)
    if (release) return release
    const held = look(file)
    if (!held) continue
    if (isAbandoned(held)) {
      removeAbandoned(file)
      continue
    }
    firstSeen ||= held.touched
    if (!wait && held.touched !== firstSeen) return null
    if (wait && !told) onWait()
    told = true
    await sleep(200)
  }
}

/** @param {string} file */
function create(file) {
  const mark = `${process.pid} ${hostname()} ${randomUUID()}`
  try {
    writeFileSync(file, mark, { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return null
    throw error
  }
  const heart = setInterval(() => touch(file), beat)
  heart.unref()
  const release = () => {
    clearInterval(heart)
    process.off('exit', release)
    if (look(file)?.mark === mark) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return release
}

/** @param {string} file */
function look(file) {
  try {
    return { mark: readFileSync(file, 'utf8'), touched: statSync(file).mtimeMs }
  } catch {
    return null
  }
}

/** @param {{ mark: string, touched: number }} held */
function isAbandoned({ mark, touched }) {
  const [pid, host] = mark.split(' ')
  const goneHere = host === hostname() && !isAlive(Number(pid))
  return goneHere || Date.now() - touched > abandonedAfter
}

/** Only one process at a time may remove, so that nobody removes a lock that was just taken.
 * @param {string} file */
function removeAbandoned(file) {
  const guard = `${file}.guard`
  try {
    mkdirSync(guard)
  } catch {
    const made = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - made > guardAbandonedAfter) rmSync(guard, { recursive: true, force: true })
    return
  }
  const held = look(file)
  if (held && isAbandoned(held)) rmSync(file, { force: true })
  rmdirSync(guard)
}

/** @param {string} file */
function touch(file) {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    // Whoever removed the folder has no use for the lock either.
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
