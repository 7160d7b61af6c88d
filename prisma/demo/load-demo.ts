import { openDatabase, withDoor } from '@voortent/database'
import { hashPassword } from '@voortent/domain/identity'
import { foundTenants } from './found-tenants.ts'
import { loadActions } from './load-actions.ts'
import { loadAdoption } from './load-adoption.ts'
import { loadAgendas } from './load-agendas.ts'
import { loadAsks } from './load-asks.ts'
import { loadBarriers } from './load-barriers.ts'
import { loadComments } from './load-comments.ts'
import { loadConsortia } from './load-consortia.ts'
import { loadConsortiumPartners } from './load-consortium-partners.ts'
import { loadConsultations } from './load-consultations.ts'
import { loadContributions } from './load-contributions.ts'
import { loadDecisions } from './load-decisions.ts'
import { loadGates } from './load-gates.ts'
import { loadGoals } from './load-goals.ts'
import { loadInterest } from './load-interest.ts'
import { loadLearning } from './load-learning.ts'
import { loadLibrary } from './load-library.ts'
import { type DemoShelf, loadLibraryFiles } from './load-library-files.ts'
import { loadLibraryStages } from './load-library-stages.ts'
import { loadLibraryTalk } from './load-library-talk.ts'
import { loadPartners } from './load-partners.ts'
import { loadPeople } from './load-people.ts'
import { loadQuestions } from './load-questions.ts'
import { loadWorkplan } from './load-workplan.ts'

const password = 'voortent-demo'

/**
 * Fills an empty database with the demo: four tenants, their organisations, people and agendas.
 * Everybody in it is invented; only towns and regions exist.
 * @param about.shelf where files lie; without one the demo has none
 * @returns false when there were tenants already, and nothing was loaded
 */
export async function loadDemo({
  appUrl,
  shelf,
}: {
  appUrl: string
  shelf?: DemoShelf
}): Promise<boolean> {
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
    await loadLibrary(database, tenants, organisations, people)
    await loadLibraryTalk(database, tenants, organisations, people)
    await loadLibraryStages(database, tenants, organisations, people)
    if (shelf) await loadLibraryFiles(database, tenants, shelf)
    await loadWorkplan(database, tenants, organisations, people)
    await loadBarriers(database, tenants)
    await loadContributions(database, tenants, organisations)
    await loadConsortiumPartners(database, tenants, organisations, people)
    await loadInterest(database, tenants, organisations, people)
    await loadGates(database, tenants)
    await loadLearning(database, tenants)
    await loadQuestions(database, tenants, organisations, people)
    await loadAsks(database, tenants, organisations, people)
    await loadDecisions(database, tenants, organisations, people)
    await loadAdoption(database, tenants, organisations, people)
    return true
  } finally {
    await database.close()
  }
}
