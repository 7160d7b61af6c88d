import { expect, test } from 'vitest'
import { safeName } from './safe-name.ts'

test('a name says nothing of folders and steers no header', () => {
  expect(safeName('C:\\Foto’s\\werkplaats 1.jpg')).toBe('werkplaats 1.jpg')
  expect(safeName('/etc/x/verslag.pdf')).toBe('verslag.pdf')
  expect(safeName('a"\r\nSet-Cookie: b.pdf')).toBe('aSet-Cookie b.pdf')
  expect(safeName('gpj.\u202efdp')).toBe('gpj.fdp')
  expect(safeName(`${'x'.repeat(300)}.pdf`)).toHaveLength(120)
  expect(safeName('..\\')).toBe('bestand')
})
