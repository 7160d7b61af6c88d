import { openDatabase, withDoor } from '@voortent/database'
import { hashPassword } from '@voortent/domain/identity'
import { foundTenants } from './found-tenants.ts'
import { loadActions } from './load-actions.ts'
import { loadAdoption } from './load-adoption.ts'
import { loadAgendas } from './load-agendas.ts'
import { loadAsks } from './load-asks.ts'
import { loadComments } from './load-comments.ts'
import { loadConsortia } from './load-consortia.ts'
import { loadConsultations } from './load-consultations.ts'
import { loadDecisions } from './load-decisions.ts'
import { loadGoals } from './load-goals.ts'
import { loadPartners } from './load-partners.ts'
import { loadPeople } from './load-people.ts'
import { loadQuestions } from './load-questions.ts'

const password = 'voortent-demo'

/**
 * Fills an empty database with the demo: four tenants, their organisations, people and agendas.
 * Everybody in it is invented; only towns and regions exist.
 * @returns false when there were tenants already, and nothing was loaded
 */
export async function loadDemo({ appUrl }: { appUrl: string }): Promise<boolean> {
  const database = openDatabase(appUrl, { connections: 4 })
  try {
    if ((await withDoor(database, 'founding', (tx) => tx.tenant.count())) > 0) return false
    const tenants = await foundTenants(database)
    const organisations = await loadPartners(database, tenants)
    const people = await loadPeople(database, tenants, organisations, await hashPassword(password))
    await loadAgendas(database, tenants, organisations, people)
    await loadComments(database, tenants, people)
    await loadConsultations(database, tenants, organisations)
    await loadGoals(database, tenants, organisations)
    await loadActions(database, tenants, organisations, people)
    await loadConsortia(database, tenants, organisations, people)
    await loadQuestions(database, tenants, organisations, people)
    await loadAsks(database, tenants, organisations, people)
    await loadDecisions(database, tenants, organisations, people)
    await loadAdoption(database, tenants, organisations, people)
    return true
  } finally {
    await database.close()
  }
}
