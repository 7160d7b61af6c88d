import type { i18n, TFunction } from 'i18next'

/** For each namespace: the memory of a page of hundreds. */
const mostRemembered = 2000

/**
 * Has what a translator says kept by what it was asked, as looking up costs a twentieth of saying and
 * a page of hundreds says the same over and over. For a translator that learns no new sentences, as
 * on the server; what it says depends on nothing but its sentences and the values it is given.
 */
export function remember(translator: i18n): i18n {
  const speakers = new Map<string, TFunction>()
  translator.getFixedT = new Proxy(translator.getFixedT, {
    apply(getFixedT, _self, about: Parameters<i18n['getFixedT']>) {
      const place = JSON.stringify(about)
      const known = speakers.get(place)
      if (known) return known
      const made = remembering(getFixedT.apply(translator, about))
      speakers.set(place, made)
      return made
    },
  })
  return translator
}

function remembering(say: TFunction): TFunction {
  const said = new Map<string, unknown>()
  return new Proxy(say, {
    apply(_say, _self, asked: Parameters<TFunction>) {
      const place = placeOf(asked)
      if (place === undefined) return say(...asked)
      const known = said.get(place)
      if (known !== undefined) return known
      const words: unknown = say(...asked)
      if (said.size >= mostRemembered) said.clear()
      said.set(place, words)
      return words
    },
  })
}

/** A question in letters; nothing where its values cannot be told apart by how they are written. */
function placeOf([key, values]: readonly unknown[]): string | undefined {
  if (typeof key !== 'string') return undefined
  if (values === undefined) return key
  if (typeof values !== 'object' || !values || !Object.values(values).every(isPlain))
    return undefined
  return `${key} ${JSON.stringify(values)}`
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || Number.isFinite(value)
}
