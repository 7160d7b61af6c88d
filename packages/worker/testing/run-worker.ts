import { smtpMail } from '@voortent/mailer'
import { startWorker } from '../start-worker.ts'

const { DATABASE_APP_URL: appUrl = '', SMTP_URL: smtpUrl = '' } = process.env

// A process of its own, for tests that kill it.
await startWorker({
  appUrl,
  mail: smtpMail(smtpUrl, 'no-reply@voortent.example'),
  publicUrl: 'https://voortent.example',
  log: () => {},
})
process.stdout.write('at work\n')
