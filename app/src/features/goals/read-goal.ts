import { type Direction, directions, type Rhythm, rhythms } from '@voortent/domain/goals/contract'
import { textIn } from '../identity/text-in.ts'
import { oneOf } from './one-of.ts'

const ofYear = /^targets\.(\d{4})$/

/** A goal as its form carries it; years that were left blank have no target. */
export function readGoal(form: FormData) {
  const text = textIn(form)
  const filledIn = [...form.keys()].flatMap((name) => {
    const year = ofYear.exec(name)?.[1]
    return year && text(name).trim() ? [[year, text(name)]] : []
  })
  return {
    title: text('title'),
    indicator: text('indicator'),
    unit: text('unit'),
    direction: oneOf<Direction>(directions, text('direction')),
    source: text('source'),
    rhythm: oneOf<Rhythm>(rhythms, text('rhythm')),
    baselineValue: text('baselineValue'),
    baselineOn: text('baselineOn'),
    organisation: text('organisation') || null,
    targets: Object.fromEntries(filledIn) as Record<string, string>,
  }
}
