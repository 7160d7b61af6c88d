import { z } from 'zod'

/** What a change is about: each kind and the subjects whose events belong to it. */
export const subjectsOfKind = {
  agenda: [
    'agenda',
    'speerpunt',
    'goal',
    'embedding',
    'action',
    'promise',
    'working-group',
    'document',
    'consultation',
    'position',
    'amendment',
  ],
  consortia: [
    'consortium',
    'lesson',
    'scan',
    'contribution',
    'funding-scheme',
    'reflection',
    'work-package',
    'milestone',
    'plan-task',
    'risk',
    'goal-contribution',
    'logbook-entry',
    'published-result',
    'barrier',
    'shared-barrier',
    'barrier-page',
  ],
  vraagstukken: ['question'],
  kennis: ['library-item', 'collection'],
  besluiten: ['ballot', 'poll'],
  partners: ['organisation', 'representation', 'mandate', 'task'],
  leden: ['membership', 'invitation', 'join-request', 'letter'],
  instellingen: ['tenant'],
} as const satisfies Record<string, readonly string[]>

export const changeKind = z.enum([
  'agenda',
  'consortia',
  'vraagstukken',
  'kennis',
  'besluiten',
  'partners',
  'leden',
  'instellingen',
])
export type ChangeKind = z.infer<typeof changeKind>

/** Subjects whose events tell of people who are no member yet; coordinators only. */
export const subjectsBeforeMembership: readonly string[] = ['invitation', 'join-request', 'letter']

/** A page of the trail, newest first; `before` is the last id of the page before it. */
export const listChangesInput = z.object({
  kind: changeKind.optional(),
  /** Only what is about these things. */
  subjects: z.array(z.uuid()).max(500).optional(),
  before: z.uuid().optional(),
  limit: z.number().int().min(1).max(100).default(30),
})
export type ListChangesInput = z.infer<typeof listChangesInput>
