import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from '@voortent/database'
import { createDocument } from '@voortent/domain/documents'
import { newId } from '@voortent/kernel'
import described from './agendas.json' with { type: 'json' }
import { asNobody } from './as-nobody.ts'
import type { Tenants } from './found-tenants.ts'
import { fromMarkdown } from './from-markdown.ts'
import type { Organisations } from './load-partners.ts'
import type { People } from './load-people.ts'

type Speerpunt = [string, string, string]

/** The agendas with their texts; the first of Zuidoost-Brabant is being written now. */
export async function loadAgendas(
  database: Database,
  tenants: Tenants,
  organisations: Organisations,
  people: People,
): Promise<void> {
  for (const about of described) {
    const tenantId = tenants.get(about.tenant)
    const author = people.get(about.createdBy)
    if (!tenantId || !author) throw new Error(`The demo does not fit together at ${about.title}`)
    await asNobody(database, tenantId, async (scope) => {
      const { tx, now } = scope
      const agendaId = newId()
      const ambition = await textOf(about.folder, 'ambitie')
      await tx.agenda.create({
        data: {
          tenantId,
          id: agendaId,
          title: about.title,
          fromYear: about.fromYear,
          untilYear: about.untilYear,
          ambition: about.ambition,
          phase: about.phase,
          documentId: await createDocument(
            scope,
            { subjectType: 'agenda', subjectId: agendaId },
            ambition,
          ),
          createdAt: now,
          createdBy: author.id,
          changedAt: now,
        },
      })
      for (const [position, [key, title, lead]] of (about.speerpunten as Speerpunt[]).entries()) {
        const id = newId()
        const text = await textOf(about.folder, key)
        const documentId = await createDocument(
          scope,
          { subjectType: 'speerpunt', subjectId: id },
          text,
        )
        const organisationId = organisations.get(lead)?.id
        await tx.speerpunt.create({
          data: {
            tenantId,
            id,
            agendaId,
            title,
            position,
            organisationId,
            documentId,
            createdAt: now,
          },
        })
      }
      await tx.event.create({
        data: {
          tenantId,
          id: newId(),
          type: 'agenda.created',
          subjectType: 'agenda',
          subjectId: agendaId,
          payload: { title: about.title },
          personId: author.id,
          recordedAt: now,
        },
      })
    })
  }
}

async function textOf(folder: string, key: string) {
  const file = path.join(import.meta.dirname, 'texts', folder, `${key}.md`)
  return fromMarkdown(await readFile(file, 'utf8'))
}
