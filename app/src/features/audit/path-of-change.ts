type Told = {
  type: string
  subjectType: string
  subjectId: string
  payload: Record<string, string | number | boolean | null>
  atId: string | null
}

/** Where one sees what a change is about, below the tenant; null where there is no such page. */
export function pathOfChange({ subjectType, subjectId, payload, atId }: Told): string | null {
  if (subjectType === 'agenda') return `agenda/${subjectId}`
  if (subjectType === 'speerpunt' && payload.agendaId) return `agenda/${String(payload.agendaId)}`
  // Until a question has a title it is not there for everybody.
  if (subjectType === 'question')
    return payload.title ? `vraagstukken/${subjectId}` : 'vraagstukken'
  if (subjectType === 'consortium') return `consortia/${subjectId}`
  if (subjectType === 'shared-barrier' || subjectType === 'barrier-page') return 'knelpunten'
  if (subjectType === 'library-item') return `kennis/${subjectId}`
  if (subjectType === 'collection') return `kennis/verzamelingen/${subjectId}`
  if (subjectType === 'interest') return `interesse/${subjectId}`
  if (payload.consortiumId) return pathInConsortium(subjectType, subjectId, payload)
  if (subjectType === 'contribution') return `consortia/${subjectId}/bijdragen`
  if (subjectType === 'funding-scheme') return 'consortia/regelingen'
  if (subjectType === 'document') return `documenten/${subjectId}`
  if (subjectType === 'ballot') return `besluiten/${subjectId}`
  if (subjectType === 'poll') return `besluiten/peilingen/${subjectId}`
  if (payload.consultationId) return pathInConsultation(subjectType, subjectId, payload)
  const agenda = payload.agendaId && `agenda/${String(payload.agendaId)}`
  if (subjectType === 'action' && agenda) return `${agenda}/acties/${subjectId}`
  if (subjectType === 'promise') return `afspraken/${subjectId}`
  if (subjectType === 'working-group') return `werkgroepen/${subjectId}`
  if (subjectType === 'goal') return `agenda/${String(payload.agendaId)}/doelen/${subjectId}`
  if (subjectType === 'embedding') return `agenda/${subjectId}/borging`
  return atId ? `partners/${atId}` : null
}

function pathInConsultation(subjectType: string, subjectId: string, payload: Told['payload']) {
  const base = `agenda/${String(payload.agendaId)}/consultatie/${String(payload.consultationId)}`
  if (subjectType === 'amendment') return `${base}/wijzigingen/${subjectId}`
  return subjectType === 'position' ? `${base}/standpunten/${String(payload.organisationId)}` : base
}

function pathInConsortium(subjectType: string, subjectId: string, payload: Told['payload']) {
  const base = `consortia/${String(payload.consortiumId)}`
  if (subjectType === 'milestone') return `${base}/plan/mijlpalen/${subjectId}`
  if (subjectType === 'plan-task') return `${base}/taken/${subjectId}`
  if (subjectType === 'barrier') return `${base}/knelpunten/${subjectId}`
  const places: Record<string, string> = {
    'work-package': '/plan',
    risk: '/plan/risicos',
    'goal-contribution': '/plan/doelen',
    'logbook-entry': '/logboek',
    lesson: '/leren',
    scan: '/leren/scan',
    reflection: '/leren/terugkijken',
  }
  return `${base}${places[subjectType] ?? ''}`
}
