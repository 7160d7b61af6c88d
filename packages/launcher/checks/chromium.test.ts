import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { provideChromium } from './chromium.ts'

let folder: string
let program: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'voortent-chromium-'))
  program = path.join(folder, 'chromium')
  vi.stubEnv('CHROMIUM', program)
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

test('the one that was chosen is taken', async () => {
  await answerWith('Chromium 156.0')
  expect(await provideChromium()).toBe(program)
})

test('a chosen one that is missing, or only says where to get it, is refused', async () => {
  const refusal = `CHROMIUM is "${program}", which does not answer: correct or unset it.`
  await expect(provideChromium()).rejects.toThrow(refusal)
  await answerWith('Install the snap first.')
  await expect(provideChromium()).rejects.toThrow(refusal)
})

async function answerWith(line: string): Promise<void> {
  await writeFile(program, `#!/bin/sh\necho "${line}"\n`)
  await chmod(program, 0o755)
}
