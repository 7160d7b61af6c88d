import type { Api } from '@voortent/api'
import { Facts, Notice, Section } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import { classifications } from './classifications.ts'
import { Makers, People, Resolved } from './item-makers.tsx'
import styles from './library.module.css'

type Item = Awaited<ReturnType<Api['library']['show']>>

const contexts = ['contextRegion', 'contextSector', 'contextSize', 'contextDifference'] as const

/** What an item tells, for members and for everybody: the words for tomorrow first. */
export function ItemBody(props: {
  item: Item
  /** Where authors have pages, for who may see them; and which page each of the people has. */
  authors?: { base: string; people: (string | null)[] }
  more?: Fact[]
  /** What it says in full. */
  children?: ReactNode
}) {
  const { t } = useTranslation('library')
  const { item, authors, more = [], children } = props
  const { facts, organisations, status, withdrawnReason } = item
  const about = classifications.map((name) => ({
    label: t(`questions:kinds.${name}`),
    value: facts[name].map((one) => t(`questions:kind.${name}.${one}`)).join(', '),
  }))
  const context = contexts.map((name) => ({ label: t(`fact.${name}`), value: facts[name] }))
  const holds = context.some(({ value }) => value !== '')
  return (
    <>
      {status === 'withdrawn' && (
        <Notice tone="loss">{t('withdrawn', { reason: withdrawnReason })}</Notice>
      )}
      {facts.plainSummary && (
        <section className={styles.plain} aria-labelledby="morgen">
          <h2 id="morgen">{t('fact.plainSummary')}</h2>
          <p lang={facts.language}>{facts.plainSummary}</p>
        </section>
      )}
      {facts.abstract && (
        <Section title={t('fact.abstract')}>
          <p className={styles.text} lang={facts.language}>
            {facts.abstract}
          </p>
        </Section>
      )}
      {facts.links.length > 0 && (
        <Section title={t('fact.links')}>
          <ul className={styles.links}>
            {facts.links.map((link) => (
              <li key={link}>
                <a href={link} rel="noopener noreferrer nofollow">
                  {link}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {children}
      {holds && (
        <Section title={t('part.where')}>
          <div className={styles.facts}>
            <Facts facts={context} />
          </div>
        </Section>
      )}
      <Section title={t('part.facts')}>
        <div className={styles.facts}>
          <Facts
            facts={[
              {
                label: t('fact.people'),
                value: facts.people.length > 0 && (
                  <People people={facts.people} authors={authors} />
                ),
              },
              {
                label: t('fact.organisations'),
                value: organisations.length + facts.institutes.length > 0 && (
                  <Makers
                    organisations={organisations}
                    institutes={facts.institutes}
                    base={authors?.base}
                  />
                ),
              },
              { label: t('fact.funding'), value: facts.funding.join('; ') },
              { label: t('fact.on'), value: <Day date={new Date(facts.on)} /> },
              { label: t('fact.language'), value: t(`language.${facts.language}`) },
              { label: t('fact.licence'), value: t(`licence.${facts.licence.replace('.', '_')}`) },
              { label: t('fact.version'), value: facts.version },
              {
                label: t('fact.doi'),
                value: facts.doi && <Resolved by="https://doi.org" name={facts.doi} />,
              },
              {
                label: t('fact.handle'),
                value: facts.handle && <Resolved by="https://hdl.handle.net" name={facts.handle} />,
              },
              ...more,
              ...about,
            ].map(({ label, value }) => ({ label, value: value || '' }))}
          />
        </div>
      </Section>
    </>
  )
}
type Fact = { label: string; value: ReactNode }
