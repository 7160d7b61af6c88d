import type { Api } from '@voortent/api'
import { ButtonLink, EmptyState, PageHeader } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { PhaseTag } from '../consortia/phase-tag.tsx'
import { useMoneyWords } from '../contributions/use-money-words.ts'
import type { Route } from './+types/compare.page'
import styles from './portfolio.module.css'
import { usePlaces } from './use-places.ts'

type Compared = Awaited<ReturnType<Api['portfolio']['compare']>>[number]

export const handle = trail('portfolio:compare.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'portfolio:compare.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant } = args.params
  const consortia = new URL(args.request.url).searchParams.getAll('c')
  if (consortia.length < 2 || consortia.length > 4) return { compared: [] as Compared[] }
  return read(args, async (api) => ({
    compared: await api.portfolio.compare({ tenant, consortia }),
  }))
}

export default function Compare({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('portfolio')
  const { euros } = useMoneyWords()
  const placeName = usePlaces()
  const { compared } = loaderData
  if (compared.length === 0)
    return (
      <>
        <PageHeader title={t('compare.title')} />
        <EmptyState
          title={t('compare.choose')}
          action={<ButtonLink to={`/${params.tenant}/portfolio`}>{t('compare.back')}</ButtonLink>}
        >
          {t('compare.choose-text')}
        </EmptyState>
      </>
    )
  const words = (list: string[], say: (word: string) => string): ReactNode =>
    list.length === 0 ? (
      '–'
    ) : (
      <ul>
        {list.map((word) => (
          <li key={word}>{say(word)}</li>
        ))}
      </ul>
    )
  const same = (word: string) => word
  const money = (cents: number | null) => (cents === null ? '–' : euros(cents))
  const rows: [string, (one: Compared) => ReactNode][] = [
    ['fact.question', ({ question }) => question],
    ['fact.phase', ({ phase }) => <PhaseTag phase={phase} />],
    ['fact.lead', ({ lead }) => lead ?? '–'],
    ['fact.partners', ({ partners }) => words(partners, same)],
    ['filter.problem', (one) => words(one.problemFactors, (word) => t(`problem.${word}`))],
    ['filter.learning', (one) => words(one.learningFunctions, (word) => t(`learning.${word}`))],
    ['filter.theme', (one) => words(one.themes, (word) => t(`theme.${word}`))],
    ['filter.topsector', (one) => words(one.topsectors, (word) => t(`topsector.${word}`))],
    ['filter.target', (one) => words(one.targetGroups, (word) => t(`target.${word}`))],
    ['filter.place', ({ place }) => (place ? placeName(place) : '–')],
    ['compare.actions', ({ actions }) => words(actions, same)],
    ['compare.results', ({ results }) => words(results, same)],
    ['fact.promised', ({ promised }) => money(promised)],
    ['fact.realised', ({ realised }) => money(realised)],
  ]
  return (
    <>
      <PageHeader title={t('compare.title')} intro={t('compare.intro')} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by keyboard */}
      <section className={styles.wide} aria-label={t('compare.title')} tabIndex={0}>
        <table className={styles.compare}>
          <caption>{t('compare.caption', { count: compared.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.fact')}</th>
              {compared.map(({ id, title }) => (
                <th key={id} scope="col">
                  <Link to={`/${params.tenant}/consortia/${id}`}>{title}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, cell]) => (
              <tr key={label}>
                <th scope="row">{t(label)}</th>
                {compared.map((one) => (
                  <td key={one.id}>{cell(one)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
