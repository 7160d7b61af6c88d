import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { newId } from '@voortent/kernel'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openOutbox, outboxMail } from './outbox.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp('/tmp/voortent-outbox-')
})
afterEach(() => rm(folder, { recursive: true }))

const letter = {
  id: newId(1),
  to: 'ans@werkplein.example',
  locale: 'nl',
  sender: 'Voortent',
  subject: 'Eén',
  text: 'tekst',
  html: '<p>tekst</p>',
}

test('letters are kept as mail and for the page, the newest first', async () => {
  const mail = outboxMail(folder, 'no-reply@voortent.example')
  const second = { ...letter, id: newId(2), subject: 'Twee' }
  for (const each of [letter, second]) await mail.send(each)
  const outbox = openOutbox(folder)
  expect((await outbox.list()).map((each) => each.subject)).toEqual(['Twee', 'Eén'])
  expect(await outbox.find(letter.id)).toMatchObject({ ...letter, sentAt: expect.any(Date) })
  const raw = await readFile(path.join(folder, `${letter.id}.eml`), 'utf8')
  expect(raw).toContain(`Message-ID: <${letter.id}@voortent.example>`)
  expect((await readdir(folder)).filter((name) => name.endsWith('.draft'))).toEqual([])
})

test('an absent folder is an empty outbox, and a path is no letter', async () => {
  const outbox = openOutbox(path.join(folder, 'niet-daar'))
  expect(await outbox.list()).toEqual([])
  expect(await outbox.find('../../etc/passwd')).toBeNull()
})
