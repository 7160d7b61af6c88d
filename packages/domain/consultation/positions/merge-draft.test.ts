import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DraftState, mergeDraft, newestOf } from './merge-draft.ts'

const field = 'overall'
const state = (revision: number, words: string): DraftState => ({
  field,
  revision,
  stance: '',
  words,
})

test('a field that nobody else touched is taken in', () => {
  expect(mergeDraft([], [state(0, 'Wij')])).toEqual({ toAdd: [state(1, 'Wij')], overtaken: [] })
  expect(mergeDraft([state(1, 'Wij')], [state(1, 'Wij ook')]).toAdd).toEqual([state(2, 'Wij ook')])
})

test('a field its writer left alone does not undo what a colleague saved', () => {
  const history = [state(1, 'Wij'), state(2, 'Wij steunen')]
  expect(mergeDraft(history, [state(1, 'Wij')])).toEqual({ toAdd: [], overtaken: [] })
})

test('a field that both changed is not overwritten, and both versions come back', () => {
  const history = [state(1, 'Wij'), state(2, 'Wij steunen')]
  expect(mergeDraft(history, [state(1, 'Wij niet')])).toEqual({
    toAdd: [],
    overtaken: [{ field, newest: state(2, 'Wij steunen'), yours: state(1, 'Wij niet') }],
  })
})

test('nobody is overtaken by themselves, from a page that is behind', () => {
  const mine = (revision: number, words: string) => ({ ...state(revision, words), mine: true })
  const history = [state(1, 'Wij'), mine(2, 'Ik'), mine(3, 'Ik ook')]
  expect(mergeDraft(history, [state(1, 'Ik weer')])).toEqual({
    toAdd: [state(4, 'Ik weer')],
    overtaken: [],
  })
  const after = [...history, state(4, 'Een collega')]
  expect(mergeDraft(after, [state(3, 'Ik weer')]).overtaken).toHaveLength(1)
})

test('whoever saves in whatever order, words that were saved are only replaced by who saw them', () => {
  const save = fc.record({ seen: fc.nat(6), words: fc.constantFrom('', 'a', 'b', 'c') })
  fc.assert(
    fc.property(fc.array(save, { maxLength: 12 }), (saves) => {
      const history: DraftState[] = []
      for (const { seen, words } of saves) {
        const revision = Math.min(seen, history.length)
        const before = newestOf(history, field)
        const { toAdd, overtaken } = mergeDraft(history, [state(revision, words)])
        if (toAdd.length > 0) expect(revision).toBe(before.revision)
        if (overtaken.length > 0) expect(overtaken[0]?.newest).toEqual(before)
        history.push(...toAdd)
      }
      expect(history.map(({ revision }) => revision)).toEqual(history.map((_, place) => place + 1))
    }),
  )
})
