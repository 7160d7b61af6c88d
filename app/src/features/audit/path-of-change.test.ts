import { expect, test } from 'vitest'
import { pathOfChange } from './path-of-change.ts'

const told = { type: '', subjectId: 's', payload: {}, atId: null }

test('a change leads to the page of what it is about', () => {
  expect(pathOfChange({ ...told, subjectType: 'agenda' })).toBe('agenda/s')
  expect(pathOfChange({ ...told, subjectType: 'speerpunt', payload: { agendaId: 'a' } })).toBe(
    'agenda/a',
  )
  expect(pathOfChange({ ...told, subjectType: 'consortium' })).toBe('consortia/s')
  expect(pathOfChange({ ...told, subjectType: 'question' })).toBe('vraagstukken')
  const titled = { ...told, payload: { title: 'Lassen' } }
  expect(pathOfChange({ ...titled, subjectType: 'question' })).toBe('vraagstukken/s')
  expect(pathOfChange({ ...told, subjectType: 'contribution' })).toBe('consortia/s/bijdragen')
  expect(pathOfChange({ ...told, subjectType: 'funding-scheme' })).toBe('consortia/regelingen')
  expect(pathOfChange({ ...told, subjectType: 'document' })).toBe('documenten/s')
  expect(pathOfChange({ ...told, subjectType: 'ballot' })).toBe('besluiten/s')
  expect(pathOfChange({ ...told, subjectType: 'poll' })).toBe('besluiten/peilingen/s')
  const payload = { agendaId: 'a', consultationId: 'c', organisationId: 'o' }
  const base = 'agenda/a/consultatie/c'
  expect(pathOfChange({ ...told, subjectType: 'consultation', payload })).toBe(base)
  expect(pathOfChange({ ...told, subjectType: 'amendment', payload })).toBe(`${base}/wijzigingen/s`)
  expect(pathOfChange({ ...told, subjectType: 'position', payload })).toBe(`${base}/standpunten/o`)
  const onAgenda = { ...told, payload: { agendaId: 'a' } }
  expect(pathOfChange({ ...onAgenda, subjectType: 'action' })).toBe('agenda/a/acties/s')
  expect(pathOfChange({ ...onAgenda, subjectType: 'promise' })).toBe('afspraken/s')
  expect(pathOfChange({ ...onAgenda, subjectType: 'working-group' })).toBe('werkgroepen/s')
  expect(pathOfChange({ ...told, subjectType: 'goal', payload: { agendaId: 'a' } })).toBe(
    'agenda/a/doelen/s',
  )
  expect(pathOfChange({ ...told, subjectType: 'embedding' })).toBe('agenda/s/borging')
  expect(pathOfChange({ ...told, subjectType: 'mandate', atId: 'o' })).toBe('partners/o')
  expect(pathOfChange({ ...told, subjectType: 'tenant' })).toBeNull()
})
