import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isId } from '@voortent/kernel'
import { createTransport } from 'nodemailer'
import type { Letter, Mail } from './mail.ts'
import { careful, message } from './message.ts'

/** A letter that was put in the outbox instead of being sent. */
export type OutboxLetter = Letter & { sentAt: Date }

/** Reads the outbox of an embedded start. */
export type Outbox = {
  /** The newest letters first. */
  list(): Promise<OutboxLetter[]>
  find(id: string): Promise<OutboxLetter | null>
}

const most = 200

/** Puts every letter in a folder: as a mail program reads it, and as the outbox page shows it. */
export function outboxMail(folder: string, from: string): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, ...careful })
  return {
    async send(letter) {
      const written = await transport.sendMail(message(letter, from))
      await mkdir(folder, { recursive: true })
      await put(path.join(folder, `${letter.id}.eml`), written.message as Buffer)
      const entry: OutboxLetter = { ...letter, sentAt: new Date() }
      await put(path.join(folder, `${letter.id}.json`), JSON.stringify(entry))
    },
  }
}

/** Opens the outbox for reading; an absent folder is an empty one. */
export function openOutbox(folder: string): Outbox {
  const read = async (id: string): Promise<OutboxLetter> => {
    const entry = JSON.parse(await readFile(path.join(folder, `${id}.json`), 'utf8'))
    return { ...entry, sentAt: new Date(entry.sentAt) }
  }
  const ids = async () =>
    (await readdir(folder).catch(() => [])).map((name) => path.basename(name, '.json')).filter(isId)
  return {
    async list() {
      // Ids sort by the moment a letter was ordered.
      const newest = (await ids()).sort().slice(-most)
      const letters = await Promise.all(newest.map(read))
      return letters.sort((one, other) => other.sentAt.getTime() - one.sentAt.getTime())
    },
    find: async (id) => ((await ids()).includes(id) ? read(id) : null),
  }
}

/** A reader sees the whole file or none. */
async function put(file: string, content: string | Buffer): Promise<void> {
  const draft = `${file}.${process.pid}.draft`
  await writeFile(draft, content)
  await rename(draft, file)
}
