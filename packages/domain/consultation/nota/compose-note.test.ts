import { passageText } from '@voortent/domain/documents'
import { expect, test } from 'vitest'
import type { AmendmentInList } from '../amendments/list-amendments.ts'
import { composeNote, type NoteFacts } from './compose-note.ts'

const amendment = (change: Partial<AmendmentInList>): AmendmentInList => ({
  id: 'a',
  number: 1,
  partId: 'p1',
  part: 'Techniek',
  organisationId: 'o',
  organisation: 'Vakbond',
  passage: 'Wij leiden 100 mensen op.',
  proposed: 'Wij leiden 150 mensen op.',
  reason: 'Er is meer vraag.',
  submittedAt: new Date(),
  withdrawnAt: null,
  mergedInto: null,
  verdict: null,
  answer: null,
  pushRequestedAt: null,
  pushedAt: null,
  vote: null,
  supporters: 0,
  own: false,
  ...change,
})

const facts: NoteFacts = {
  title: 'Eerste ronde',
  agenda: 'Agenda 2027-2030',
  from: '1 december 2026',
  until: '20 december 2026',
  invited: 3,
  silent: ['Kring'],
  parts: [
    { id: 'p0', title: null },
    { id: 'p1', title: 'Techniek' },
  ],
  positions: [
    { organisation: 'Vakbond', stance: 'steun', reasons: '', parts: [] },
    {
      organisation: 'School',
      stance: 'bezwaar',
      reasons: 'Te vaag.',
      parts: [{ id: 'p1', stance: 'steun-mits', reasons: 'Als er geld is.' }],
    },
  ],
  amendments: [
    amendment({ verdict: 'niet', answer: 'Dat kan niet.', pushedAt: new Date(), supporters: 2 }),
    amendment({
      id: 'd',
      number: 4,
      verdict: 'niet',
      answer: 'Nee.',
      pushedAt: new Date(),
      vote: { ballot: 's', state: 'closed', outcome: 'aangenomen', applied: true },
    }),
    amendment({ id: 'b', number: 2, organisation: 'School', proposed: '', mergedInto: 1 }),
    amendment({ id: 'c', number: 3, partId: 'p0', passage: '' }),
  ],
}

test('the note tells every position with its reasons and every change with its answer', () => {
  const lines = passageText(composeNote(facts)).split('\n')
  for (const line of [
    'Over de agenda als geheel: 1 keer steun, 0 keer steun onder voorwaarden, 0 keer neutraal en 1 keer bezwaar.',
    'Geen standpunt gaven: Kring.',
    'Te vaag.',
    'Steun, mits',
    'Wijziging 1, van Vakbond',
    'Antwoord: Niet overgenomen. Dat kan niet.',
    'Over deze wijziging wordt gestemd: de indiener vroeg daarom, met steun van 2 andere organisaties.',
    'Over deze wijziging is gestemd: zij is aangenomen. De tekst is aangepast.',
    'Voorstel: deze passage laten vervallen.',
    'Antwoord: zie wijziging 1.',
    'De wijziging gaat over het hele onderdeel.',
    'Deze wijziging is nog niet beantwoord.',
  ])
    expect(lines).toContain(line)
})

test('parts on which nobody said anything stay out', () => {
  const lines = passageText(composeNote({ ...facts, amendments: [] })).split('\n')
  expect(lines).not.toContain('De ambitie')
  expect(lines).toContain('Er zijn geen wijzigingen voorgesteld.')
})
