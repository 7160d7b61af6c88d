import { gaps } from '@voortent/domain/programme/contract'
import { PageHeader } from '@voortent/ui'
import { useRef } from 'react'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import type { Route } from './+types/chain.page'
import styles from './chain.module.css'
import { programmeTrail } from './programme-trail.ts'
import { SpeerpuntChain } from './speerpunt-chain.tsx'
import { useWords } from './use-words.ts'

export const handle = programmeTrail('programme:chain.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'programme:chain.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  return read(args, async (api) => {
    const { agenda, speerpunten, missing } = await api.programme.chain({ tenant, agenda: id })
    const { title, ambition } = agenda
    return { agenda: { id: agenda.id, title, ambition }, speerpunten, missing }
  })
}

export default function ChainPage({ loaderData, params }: Route.ComponentProps) {
  const words = useWords()
  const { t } = words
  const ref = useRef<HTMLDivElement>(null)
  useQuickLinks(ref)
  const { agenda, speerpunten, missing } = loaderData
  const there = { tenant: `/${params.tenant}`, agenda: `/${params.tenant}/agenda/${params.agenda}` }
  const found = gaps.filter((gap) => missing[gap] > 0)
  return (
    <>
      <PageHeader title={t('chain.title')} intro={t('chain.intro')} />
      <p className={styles.ambition}>{agenda.ambition}</p>
      <p>
        {found.length === 0
          ? t('chain.whole')
          : t('chain.missing', {
              list: found.map((gap) => t(`gap.count.${gap}`, { count: missing[gap] })).join(', '),
            })}
      </p>
      <div ref={ref}>
        {speerpunten.map((speerpunt) => (
          <SpeerpuntChain key={speerpunt.id} there={there} speerpunt={speerpunt} words={words} />
        ))}
      </div>
    </>
  )
}
