import { expect, test } from 'vitest'
import { readabilityOf } from './readability.ts'

const plain = 'Zet een vaste maat naast wie nieuw is. Geef hem elke week een uur. Vraag wat lukte.'
const stiff =
  'De implementatie van organisatorische interventiestrategieën veronderstelt interdisciplinaire competentieontwikkeling binnen ecosystemen van maatschappelijke samenwerkingsverbanden.'

test('short words in short sentences read with ease, long ones do not (R-41)', () => {
  expect(readabilityOf(plain)).toEqual({ words: 17, ease: 'easy', longest: 8 })
  expect(readabilityOf(stiff)).toMatchObject({ ease: 'hard' })
})

test('a few words tell nothing yet', () => {
  expect(readabilityOf('Begin klein.')).toEqual({ words: 2, ease: 'unknown', longest: 2 })
  expect(readabilityOf('')).toEqual({ words: 0, ease: 'unknown', longest: 0 })
})
