import { expect, test } from 'vitest'
import { openMail } from './open-mail.ts'

const about = { mailFrom: 'no-reply@voortent.example', dataFolder: '/tmp', smtpUrl: undefined }

test('letters can be read on a page in an embedded demo, and nowhere else', () => {
  expect(openMail({ ...about, demo: true }).outbox).toBeDefined()
  expect(openMail({ ...about, demo: false }).outbox).toBeUndefined()
  const smtpUrl = 'smtp://mail.example'
  expect(openMail({ ...about, smtpUrl, demo: true }).outbox).toBeUndefined()
})
