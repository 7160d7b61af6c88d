import { expect, test } from 'vitest'
import { doneSentence, withoutDone } from './done-sentence.ts'

test('the key names the module and its sentence, with what fills it in', () => {
  expect(doneSentence('?gedaan=admission.invited&gedaan-count=3&gedaan-name=Bo')).toEqual({
    key: 'admission:done.invited',
    values: { count: 3, name: 'Bo' },
  })
  expect(doneSentence('?gedaan=losse')).toBeNull()
  expect(doneSentence('')).toBeNull()
})

test('the address keeps all else', () => {
  expect(withoutDone('?gedaan=a.b&geleding=onderwijs&gedaan-count=3')).toBe('?geleding=onderwijs')
  expect(withoutDone('?gedaan=a.b')).toBe('')
})
