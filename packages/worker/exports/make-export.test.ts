import { type Database, openDatabase, withDoor, withTenant } from '@voortent/database'
import {
  createTestDatabase,
  foundTenant,
  joinPerson,
  type TestDatabase,
  type TestMember,
} from '@voortent/database/testing'
import { addSpeerpunt, createAgenda } from '@voortent/domain/agenda'
import { getExport, replaceContent, requestExport, takeExport } from '@voortent/domain/documents'
import type { ExportFormat, ExportKind } from '@voortent/domain/documents/contract'
import { addItem, beginSynthesis, saveItem } from '@voortent/domain/library'
import { addItemInput, saveItemInput } from '@voortent/domain/library/contract'
import { newId } from '@voortent/kernel'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'
import { runErrand } from '../errands/run-errand.ts'
import { sweepErrands } from '../errands/sweep-errands.ts'
import { workshop } from '../workshop.ts'

vi.setConfig({ testTimeout: 90_000 })

let database: TestDatabase
/** As the worker opens it. */
let open: Database
let coordinator: TestMember
let agenda: { id: string; documentId: string }

beforeAll(async () => {
  database = await createTestDatabase()
  open = openDatabase(database.appUrl, { connections: 2, consortia: 'open' })
  const here = await foundTenant(database, 'voorbeeldstreek')
  coordinator = await joinPerson(database, here, { email: 'c@x.example', roles: ['coordinator'] })
  agenda = await withTenant(database, coordinator, async (scope) => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Wij beginnen.' }] }
    const made = await createAgenda(
      scope,
      {
        title: 'Agenda Voorbeeldstreek',
        fromYear: 2027,
        untilYear: 2030,
        ambition: 'Iedereen leert.',
      },
      { type: 'doc', content: [paragraph] },
    )
    await addSpeerpunt(scope, { agenda: made.id, title: 'Techniek' })
    return made
  })
  return () => {
    workshop.close()
    return open.close()
  }
})

const parts = (asked: unknown[] = []) => ({
  database: open,
  mail: { send: () => Promise.reject(new Error('no letters here')) },
  publicUrl: 'https://voortent.example',
  ending: new AbortController().signal,
  log: () => {},
  put: async (...order: unknown[]) => void asked.push(order),
})

async function ask(kind: ExportKind, subject: string, format: ExportFormat) {
  const input = { kind, subject, format, language: 'nl' } as const
  const { id } = await withTenant(database, coordinator, (scope) => requestExport(scope, input))
  const errand = await withDoor(database, 'errands', (tx) =>
    tx.errand.findFirstOrThrow({ where: { subjectId: id, job: 'make-export' } }),
  )
  return { id, errand: errand.id }
}

/** Letters of a synthesis that its maker alone may read. */
async function writeSynthesis() {
  return withTenant(database, coordinator, async (scope) => {
    const facts = { kind: 'praktijkvoorbeeld', title: 'Kort oefenen', plainSummary: 'Oefen.' }
    const { id: item } = await addItem(scope, addItemInput.parse({ ...facts, on: '2026-03-01' }))
    const { collection } = await saveItem(
      scope,
      saveItemInput.parse({ item, collection: null, title: 'Wat weten we?' }),
    )
    const { document } = await beginSynthesis(scope, { collection })
    const text = { type: 'text', text: 'Oefenen helpt [1].' }
    await replaceContent(scope, document, {
      type: 'doc',
      content: [{ type: 'paragraph', content: [text] }],
    })
    return document
  })
}

const state = (id: string) => withTenant(database, coordinator, (scope) => getExport(scope, { id }))
const take = (id: string) => withTenant(database, coordinator, (scope) => takeExport(scope, { id }))
const letters = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test('a whole agenda becomes a PDF, and the errand is off the table', async () => {
  const { id, errand } = await ask('agenda', agenda.id, 'pdf')
  await runErrand.run(parts(), errand)
  const { fileName, mediaType, content } = await take(id)
  expect([fileName, mediaType]).toEqual(['agenda-voorbeeldstreek.pdf', 'application/pdf'])
  expect(letters(content).startsWith('%PDF-')).toBe(true)
  expect(letters(content)).toContain('Agenda Voorbeeldstreek')
  const left = await withDoor(database, 'errands', (tx) =>
    tx.errand.findMany({ where: { id: errand } }),
  )
  expect(left).toEqual([])
})

test('one text becomes a Word document that reads back', async () => {
  const { id, errand } = await ask('text', agenda.documentId, 'docx')
  await runErrand.run(parts(), errand)
  const { content } = await take(id)
  const back = await workshop.work({ do: 'read', content })
  expect(back.title).toBe('Agenda Voorbeeldstreek')
  expect(JSON.stringify(back.content)).toContain('Wij beginnen.')
})

test('what a crash left half made is found by the sweep and made', async () => {
  const { id, errand } = await ask('agenda', agenda.id, 'pdf')
  await withTenant(database, coordinator, ({ tx, tenantId }) =>
    tx.export.updateMany({ where: { tenantId, id }, data: { state: 'working', progress: 40 } }),
  )
  const asked: unknown[] = []
  await sweepErrands.run(parts(asked), '')
  expect(asked).toEqual([['run-errand', [errand]]])
  await runErrand.run(parts(), errand)
  expect(await state(id)).toMatchObject({ state: 'done', progress: 100 })
})

test('what is gone fails at once; what keeps failing fails after three attempts', async () => {
  const missing = await ask('agenda', newId(), 'pdf')
  await runErrand.run(parts(), missing.errand)
  expect(await state(missing.id)).toMatchObject({ state: 'failed', problem: 'gone' })

  const unlucky = await ask('agenda', agenda.id, 'pdf')
  const broken = vi.spyOn(workshop, 'work').mockRejectedValue(new Error('no tools'))
  for (const _ of [1, 2]) {
    await expect(runErrand.run(parts(), unlucky.errand)).rejects.toThrow('no tools')
    expect(await state(unlucky.id)).toMatchObject({ state: 'working' })
  }
  await runErrand.run(parts(), unlucky.errand)
  broken.mockRestore()
  expect(await state(unlucky.id)).toMatchObject({ state: 'failed', problem: 'not-made' })
})

test('an errand that ended the worker three times is given up without another attempt', async () => {
  const { id, errand } = await ask('agenda', agenda.id, 'pdf')
  await withDoor(database, 'errands', (tx) =>
    tx.errand.update({ where: { id: errand }, data: { attempts: 3 } }),
  )
  const work = vi.spyOn(workshop, 'work')
  await runErrand.run(parts(), errand)
  expect(work).not.toHaveBeenCalled()
  work.mockRestore()
  expect(await state(id)).toMatchObject({ state: 'failed', problem: 'not-made' })
})

test('an errand for later waits', async () => {
  const { id, errand } = await ask('agenda', agenda.id, 'pdf')
  await withDoor(database, 'errands', (tx) =>
    tx.errand.update({ where: { id: errand }, data: { dueAt: new Date(Date.now() + 60_000) } }),
  )
  await runErrand.run(parts(), errand)
  expect(await state(id)).toMatchObject({ state: 'queued' })
})

test('a synthesis that its makers alone may read becomes a file with its sources, linked both ways', async () => {
  const document = await writeSynthesis()
  const { id, errand } = await ask('text', document, 'docx')
  await runErrand.run(parts(), errand)
  const { content, fileName } = await take(id)
  expect(fileName).toBe('wat-weten-we.docx')
  const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array())
  expect(xml.replaceAll(/<[^>]*>/g, '')).toContain('Oefenen helpt [1].')
  expect(xml.replaceAll(/<[^>]*>/g, '')).toContain('[1] Kort oefenen.')
  for (const place of ['bron-1', 'aanhaling-1-1']) {
    expect(xml).toContain(`w:name="${place}"`)
    expect(xml).toContain(`w:anchor="${place}"`)
  }
})

test('a source that who asks may not see any more stays out of it', async () => {
  const document = await writeSynthesis()
  const { tenantId } = coordinator
  const writer = await joinPerson(database, tenantId, { email: 'l@x.example', roles: ['lector'] })
  const handOver = { visibility: 'consortium', writers: [writer.actor.membershipId ?? ''] }
  await withTenant(open, coordinator, ({ tx }) =>
    tx.libraryItem.updateMany({ where: { title: 'Kort oefenen' }, data: handOver }),
  )
  const { id, errand } = await ask('text', document, 'docx')
  await runErrand.run(parts(), errand)
  const { content } = await take(id)
  const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('Oefenen helpt')
  expect(xml).not.toContain('Kort oefenen')
})
