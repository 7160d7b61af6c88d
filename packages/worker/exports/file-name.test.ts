import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test('a file is named after its title, with what no system refuses', () => {
  expect(fileName('Leren & werken: één “agenda” 2027-2030', 'pdf')).toBe(
    'leren-werken-een-agenda-2027-2030.pdf',
  )
  expect(fileName('../../etc/passwd\u0000', 'docx')).toBe('etc-passwd.docx')
  expect(fileName('日本', 'pdf')).toBe('voortent.pdf')
  expect(fileName('a'.repeat(300), 'pdf')).toHaveLength(84)
})
