import path from 'node:path'
import { type Mail, type Outbox, openOutbox, outboxMail, smtpMail } from '@voortent/mailer'
import type { Configuration } from './configuration.ts'

/** A mail server where one is set, else the outbox; its page is there in a demo only. */
export function openMail(
  about: Pick<Configuration, 'smtpUrl' | 'mailFrom' | 'dataFolder' | 'demo'>,
): { mail: Mail; outbox?: Outbox } {
  const { smtpUrl, mailFrom, dataFolder, demo } = about
  if (smtpUrl) return { mail: smtpMail(smtpUrl, mailFrom) }
  const folder = path.resolve(dataFolder, 'outbox')
  return { mail: outboxMail(folder, mailFrom), outbox: demo ? openOutbox(folder) : undefined }
}
