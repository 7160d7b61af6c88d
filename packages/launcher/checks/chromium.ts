import { createRequire } from 'node:module'
import path from 'node:path'
import { root, runProgram } from '../build/program.ts'
import { Refusal } from '../refusal.ts'
import { installPackage } from './install-package.ts'

const e2e = path.join(root, 'e2e')

/** Debian's Chromium without windows: the same pages for a quarter less of the processor. */
const windowless = '/usr/bin/chromium-headless-shell'

/** Chromium of this machine, installed where it is missing; returns where its program stands. */
export async function provideChromium(signal?: AbortSignal): Promise<string> {
  const chosen = process.env.CHROMIUM
  if (chosen) {
    if (await answers(chosen)) return chosen
    throw new Refusal(`CHROMIUM is "${chosen}", which does not answer: correct or unset it.`)
  }
  if (await provideWindowless(signal)) return windowless
  const found = await findChromium()
  if (found) return found
  console.log('Installing Chromium')
  await installChromium(signal)
  const installed = await findChromium()
  if (installed) return installed
  throw new Refusal('Chromium could not be installed: install it and set CHROMIUM to its program.')
}

async function provideWindowless(signal?: AbortSignal): Promise<boolean> {
  if (await answers(windowless)) return true
  if (process.getuid?.() !== 0) return false
  await installPackage('chromium-headless-shell', signal)
  return answers(windowless)
}

async function findChromium(): Promise<string | null> {
  const candidates = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    await playwrightsOwn(),
  ]
  for (const candidate of candidates) if (await answers(candidate)) return candidate
  return null
}

/** As root on Debian its package, which brings every library along; elsewhere Playwright's. */
async function installChromium(signal?: AbortSignal): Promise<void> {
  if (process.getuid?.() === 0) {
    await installPackage('chromium', signal)
    if (await answers('/usr/bin/chromium')) return
  }
  await runProgram('playwright', ['install', 'chromium'], { signal, cwd: e2e, show: true })
}

async function playwrightsOwn(): Promise<string> {
  const fromTests = createRequire(path.join(e2e, 'package.json'))
  const library: { chromium: { executablePath(): string } } = fromTests('@playwright/test')
  return library.chromium.executablePath()
}

/** Some systems have a program in place that only says where to get the real one. */
async function answers(program: string): Promise<boolean> {
  const { code, output } = await runProgram(program, ['--version'])
  return code === 0 && /Chrom/.test(output)
}
