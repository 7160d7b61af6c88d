import type { Block } from './block.ts'
import { blocksOf } from './blocks-of.ts'
import { clean, isVisible } from './clean.ts'
import type { Part, Publication } from './publication.ts'
import { plainRun } from './runs-of.ts'

const deepestHeading = 6

/** All blocks of a publication after its title page; no heading skips a level (PDF/UA-1, 7.4.2). */
export function outlineOf({ parts }: Publication): Block[] {
  let above = 0
  return parts.flatMap(blocksOfPart).map((block) => {
    if (block.kind !== 'heading') return block
    above = Math.min(block.level, above + 1, deepestHeading)
    return { ...block, level: above }
  })
}

function blocksOfPart({ title, level, under, statement, content }: Part): Block[] {
  const named = title !== undefined && isVisible(title)
  const line = (kind: 'under' | 'statement', text: string | undefined): Block[] =>
    text ? [{ kind, words: [plainRun(clean(text))] }] : []
  const head: Block[] = named ? [{ kind: 'heading', level, words: [plainRun(clean(title))] }] : []
  const deeper = named ? level : level - 1
  const body = blocksOf(content).map((block) =>
    block.kind === 'heading' ? { ...block, level: block.level + deeper } : block,
  )
  return [...head, ...line('under', under), ...line('statement', statement), ...body]
}
