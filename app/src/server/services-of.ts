import type { Services } from '@voortent/api'
import type { Database } from '@voortent/database'
import { openShelf, openUploads, type Shelf, takeIn, type Uploads } from '@voortent/files'
import type { Mail } from '@voortent/mailer'
import type { Configuration } from './configuration.ts'
import { openMail } from './open-mail.ts'

/** What procedures work with, and the means behind it that the worker and the pages need as well. */
export function servicesOf(
  configuration: Configuration,
  database: Database,
): { services: Services; mail: Mail; shelf: Shelf; uploads: Uploads } {
  const { mail, outbox } = openMail(configuration)
  const { dataFolder, publicUrl, demo, realtimeSecret } = configuration
  const shelf = openShelf(dataFolder, process.env)
  const uploads = openUploads(dataFolder, shelf, process.env)
  const files = { shelf, takeIn }
  const scans = Boolean(process.env.CLAMAV_URL)
  return {
    services: { database, publicUrl, demo, realtimeSecret, outbox, files, uploads, scans },
    mail,
    shelf,
    uploads,
  }
}
