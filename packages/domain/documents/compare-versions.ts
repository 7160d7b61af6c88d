import type { Scope } from '@voortent/database'
import { type ComparedBlock, compareTexts } from './compare-texts.ts'
import type { CompareVersionsInput, TextNode } from './contract.ts'
import { getVersion } from './get-version.ts'
import { readTexts, textOf } from './read-texts.ts'

/** What differs between two moments of a text. @throws `documents.no-such-version` */
export async function compareVersions(
  scope: Scope,
  { document, from, to }: CompareVersionsInput,
): Promise<ComparedBlock[]> {
  const at = async (moment: number | 'nu'): Promise<TextNode> => {
    if (moment !== 'nu') return (await getVersion(scope, { document, version: moment })).content
    return textOf(await readTexts(scope, [document]), document).content
  }
  return compareTexts(await at(from), await at(to))
}
