import { expect, test } from 'vitest'
import { readFilters, readForm } from './read-form.ts'

test('texts, what was left empty, and ticked boxes', () => {
  const form = new FormData()
  form.append('name', 'Bo')
  form.append('function', '')
  form.append('roles', 'lid')
  form.append('roles', 'lector')
  form.append('logo', new Blob(['x']), 'logo.png')
  const { text, optional, ticked } = readForm(form)
  expect([text('name'), text('missing'), text('logo')]).toEqual(['Bo', '', ''])
  expect([optional('name'), optional('function')]).toEqual(['Bo', undefined])
  expect([ticked('roles'), ticked('missing')]).toEqual([['lid', 'lector'], []])
})

const filters = (search: string) => readFilters(new Request(`http://localhost/x?${search}`))

test('filters that make no sense do no harm', () => {
  expect(filters('rol=lid').oneOf('rol', ['lid', 'lector'])).toBe('lid')
  expect(filters('rol=baas').oneOf('rol', ['lid', 'lector'])).toBeUndefined()
  const pages = ['', 'pagina=3', 'pagina=-1', 'pagina=x', 'pagina=1e9'].map((s) => filters(s).page)
  expect(pages).toEqual([1, 3, 1, 1, 10_000])
})
