import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { sample } from '../testing/sample.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

// Fifty-eight megabytes of WebAssembly are read first; beside other tests that takes its time.
vi.setConfig({ testTimeout: 90_000 })

const limits = { milliseconds: 20_000, tasks: 25, idle: 60_000, wasmPages: 12_288, heap: 512 }
let workshop: Workshop

afterEach(() => workshop.close())

async function document() {
  const file = path.join(import.meta.dirname, '../testing/files/agenda.docx')
  return new Uint8Array(await readFile(file))
}

test('work that takes too long is ended, and the next is done by a new process', async () => {
  workshop = openWorkshop({ ...limits, milliseconds: 1 })
  const content = await document()
  await expect(workshop.work({ do: 'read', content })).rejects.toMatchObject({
    problem: 'took-too-long',
  })
  workshop.close()
  workshop = openWorkshop(limits)
  expect((await workshop.work({ do: 'read', content })).content.type).toBe('doc')
})

test('work that needs too much memory ends its process and not ours', async () => {
  workshop = openWorkshop({ ...limits, wasmPages: 1_200 })
  await expect(workshop.work({ do: 'docx', publication: sample })).rejects.toThrow()
})

test('asked at the same time, tasks are done one after the other, also by new processes', async () => {
  workshop = openWorkshop({ ...limits, tasks: 1 })
  const made = await Promise.all(
    [1, 2, 3].map(() => workshop.work({ do: 'pdf', publication: sample })),
  )
  expect(made.every(({ content }) => content.length > 1000)).toBe(true)
})
