import { newId } from '@voortent/kernel'
import { afterEach, expect, test } from 'vitest'
import { type Letter, MailRefusal } from './mail.ts'
import { smtpMail } from './smtp-mail.ts'
import { type Answer, type MailServer, startMailServer } from './testing/mail-server.ts'

let server: MailServer | undefined
afterEach(() => server?.close())

const letter: Letter = {
  id: newId(),
  to: 'ans@werkplein.example',
  locale: 'nl',
  sender: 'Zuidoost-Brabant (Voortent)',
  subject: 'Je code',
  text: 'Je code: 123 456',
  html: '<p>Je code: 123 456</p>',
}

async function kindOfRefusal(answer: Answer, options = {}, given = letter): Promise<string> {
  server = await startMailServer({ answer: () => answer })
  return refusedBy(server.url, given, options)
}

async function refusedBy(url: string, given: Letter, options = {}): Promise<string> {
  try {
    await smtpMail(url, 'no-reply@voortent.example').send(given, options)
    return 'sent'
  } catch (error) {
    return error instanceof MailRefusal ? `${error.kind}: ${error.message}` : String(error)
  }
}

test('a letter arrives as plain text and HTML, under an id of its own', async () => {
  server = await startMailServer()
  await smtpMail(server.url, 'no-reply@voortent.example').send(letter)
  const [content] = server.taken
  expect(content).toContain('From: "Zuidoost-Brabant (Voortent)" <no-reply@voortent.example>')
  expect(content).toContain(`Message-ID: <${letter.id}@voortent.example>`)
  expect(content).toContain('To: ans@werkplein.example')
  expect(content).toContain('Auto-Submitted: auto-generated')
  expect(content).toMatch(/text\/plain[\s\S]+text\/html/)
})

test('a no for this letter is final, one for now is not', async () => {
  expect(await kindOfRefusal({ at: 'recipient', code: 550 })).toMatch(/^refused: 550/)
  await server?.close()
  expect(await kindOfRefusal({ at: 'content', code: 554 })).toMatch(/^refused: 554/)
  await server?.close()
  expect(await kindOfRefusal({ at: 'recipient', code: 450 })).toMatch(/^unreachable: 450/)
  await server?.close()
  expect(await kindOfRefusal({ at: 'content', code: 451 })).toMatch(/^unreachable: 451/)
})

test('a server that hangs up after the content leaves the letter uncertain', async () => {
  expect(await kindOfRefusal({ hangsUp: true })).toMatch(/^uncertain: /)
})

test('a server that is not there is tried later', async () => {
  server = await startMailServer()
  const { url } = server
  await server.close()
  expect(await refusedBy(url, letter)).toMatch(/^unreachable: .*ECONNREFUSED/)
})

test('giving up before the content is handed over is no more than a delay', async () => {
  const signal = AbortSignal.abort()
  expect(await kindOfRefusal({}, { signal })).toMatch(/^unreachable: /)
  expect(server?.taken).toEqual([])
})

test('an address that smuggles a second reader or header in is refused', async () => {
  for (const to of ['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'niemand']) {
    expect(await kindOfRefusal({}, {}, { ...letter, to })).toMatch(/^refused: /)
    await server?.close()
  }
})
