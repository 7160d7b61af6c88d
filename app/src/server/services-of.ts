import type { Services } from '@voortent/api'
import type { Database } from '@voortent/database'
import { openShelf, type Shelf, takeIn } from '@voortent/files'
import type { Mail } from '@voortent/mailer'
import type { Configuration } from './configuration.ts'
import { openMail } from './open-mail.ts'

/** What procedures work with, and the means behind it that the worker needs as well. */
export function servicesOf(
  configuration: Configuration,
  database: Database,
): { services: Services; mail: Mail; shelf: Shelf } {
  const { mail, outbox } = openMail(configuration)
  const shelf = openShelf(configuration.dataFolder, process.env)
  const { publicUrl, demo, realtimeSecret } = configuration
  return {
    services: { database, publicUrl, demo, realtimeSecret, outbox, files: { shelf, takeIn } },
    mail,
    shelf,
  }
}
