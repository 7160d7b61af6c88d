/** What a reference can tell, each as text; names, links and files stand one to a line. */
export type Field =
  | 'kind'
  | 'title'
  | 'people'
  | 'on'
  | 'language'
  | 'abstract'
  | 'keywords'
  | 'licence'
  | 'doi'
  | 'links'
  | 'version'
  | 'files'

/** A reference as a file tells it, and the line, from 1, where each part of it stands. */
export type Told = {
  line: number
  at: Partial<Record<Field, number>>
  text: Partial<Record<Field, string>>
}

/** What is wrong in a line, as a key, and what stands there. */
export type ReferenceFault = { line: number; problem: ReferenceProblem; found: string }
export type ReferenceProblem =
  | 'bibtex-broken'
  | 'bibtex-unclosed'
  | 'ris-outside'
  | 'ris-unclosed'
  | 'json-broken'
  | 'json-no-item'

export type References = { references: Told[]; faults: ReferenceFault[] }

/** Room for what is shown of a line. */
export const shown = (text: string): string => text.trim().slice(0, 120)

/** Leaves out what tells nothing. */
export function toldOf(
  line: number,
  text: Partial<Record<Field, string | undefined>>,
  at: Told['at'],
): Told {
  const said = Object.entries(text).filter(([, value]) => value?.trim())
  return { line, at, text: Object.fromEntries(said) as Told['text'] }
}
