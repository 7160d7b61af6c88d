import type { Api } from '@voortent/api'
import { Facts, Notice, Section } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Day } from '../../shell/moment.tsx'
import { classifications } from './classifications.ts'
import styles from './library.module.css'

type Item = Awaited<ReturnType<Api['library']['show']>>

const contexts = ['contextRegion', 'contextSector', 'contextSize', 'contextDifference'] as const

/** What an item tells, for members and for everybody: the words for tomorrow first. */
export function ItemBody({ item, more = [] }: { item: Item; more?: Fact[] }) {
  const { t } = useTranslation('library')
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
          <p>{facts.plainSummary}</p>
        </section>
      )}
      {facts.abstract && (
        <Section title={t('fact.abstract')}>
          <p className={styles.text}>{facts.abstract}</p>
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
              { label: t('fact.people'), value: facts.people.length > 0 && <People item={item} /> },
              {
                label: t('fact.organisations'),
                value: organisations.map(({ name }) => name).join(', '),
              },
              { label: t('fact.on'), value: <Day date={new Date(facts.on)} /> },
              { label: t('fact.language'), value: t(`language.${facts.language}`) },
              { label: t('fact.licence'), value: t(`licence.${facts.licence.replace('.', '_')}`) },
              { label: t('fact.doi'), value: facts.doi && <Doi doi={facts.doi} /> },
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

function People({ item }: { item: Item }) {
  return (
    <ul className={styles.links}>
      {item.facts.people.map(({ name, orcid }) => (
        <li key={name + orcid}>
          {name}{' '}
          {orcid && (
            <a href={`https://orcid.org/${orcid}`} rel="noopener noreferrer">
              ORCID {orcid}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}

function Doi({ doi }: { doi: string }) {
  return (
    <a href={`https://doi.org/${doi}`} rel="noopener noreferrer">
      {doi}
    </a>
  )
}
