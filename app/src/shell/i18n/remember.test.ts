import { expect, test } from 'vitest'
import { remember } from './remember.ts'
import { speak } from './speak.ts'

const sentences = {
  agenda: {
    title: 'Agenda’s',
    actions_one: '{{count}} actie van {{name}}',
    actions_other: '{{count}} acties van {{name}}',
  },
  goals: { title: 'Doelen' },
}
const both = () => [speak('nl', sentences), remember(speak('nl', sentences))] as const

test('who remembers says what who does not says, at the second time too', () => {
  const [plain, remembering] = both()
  const questions: [string, Record<string, unknown>?][] = [
    ['title'],
    ['goals:title'],
    ['actions', { count: 1, name: 'Gemeente' }],
    ['actions', { count: 2, name: 'Gemeente' }],
    ['actions', { count: '2', name: 'Gemeente' }],
    ['actions', { count: 2, name: 'Vakbond' }],
    ['actions', { count: 2, name: undefined }],
    ['title', { ns: 'goals' }],
    ['title', { defaultValue: 'iets' }],
    ['no-such-sentence'],
  ]
  const [expected, first, second] = [plain, remembering, remembering].map((translator) => {
    const t = translator.getFixedT('nl', 'agenda')
    return questions.map(([key, values]) => t(key, { ...values }))
  })
  expect(first).toEqual(expected)
  expect(second).toEqual(expected)
  expect(new Set(expected?.slice(0, 6)).size).toBe(6)
})

test('each namespace has its own', () => {
  const [, remembering] = both()
  expect(remembering.getFixedT('nl', 'agenda')('title')).toBe('Agenda’s')
  expect(remembering.getFixedT('nl', 'goals')('title')).toBe('Doelen')
  expect(remembering.getFixedT('nl', ['goals'])('title')).toBe('Doelen')
})

test('a sentence is looked up once', () => {
  const translator = speak('nl', sentences)
  let asked = 0
  const { t } = translator
  translator.t = ((...about: Parameters<typeof t>) => {
    asked++
    return t(...about)
  }) as typeof t
  const say = remember(translator).getFixedT('nl', 'agenda')
  for (let time = 0; time < 3; time++) say('actions', { count: 3, name: 'Gemeente' })
  expect(asked).toBe(1)
})
