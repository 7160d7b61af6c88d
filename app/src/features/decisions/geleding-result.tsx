import type { Count, Tally } from '@voortent/domain/decisions/contract'
import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './result.module.css'

const kinds = ['voor', 'tegen', 'bezwaar', 'onthouding', 'missing'] as const

/** Votes per geleding: a table to read, with a bar under each row for who sees it. */
export function GeledingResult(props: { tally: Tally; unit: 'organisations' | 'weight' }) {
  const { t } = useTranslation('decisions')
  const { tally, unit } = props
  const shown = kinds.filter((kind) =>
    kind !== 'bezwaar' && kind !== 'tegen' ? true : tally[unit][kind] > 0,
  )
  const rows = [
    ...tally.geledingen.map((one) => ({
      key: one.geleding,
      name: t(`geleding.${one.geleding}`),
      count: one[unit],
    })),
    { key: 'all', name: t('result.all'), count: tally[unit] },
  ]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table}>
        <caption>{t(unit === 'weight' ? 'result.caption-weight' : 'result.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('result.geleding')}</th>
            {shown.map((kind) => (
              <th key={kind} scope="col">
                <span aria-hidden className={`${styles.legend} ${styles[kind]}`} />
                {t(`choice.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, count }) => (
            <Fragment key={key}>
              <tr className={styles.named}>
                <th scope="row">{name}</th>
                {shown.map((kind) => (
                  <td key={kind}>{count[kind]}</td>
                ))}
              </tr>
              <tr className={styles.barRow} aria-hidden>
                <td colSpan={shown.length + 1}>
                  <Bar count={count} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Bar({ count }: { count: Count }) {
  return (
    <div className={styles.bar}>
      {kinds
        .filter((kind) => count[kind] > 0)
        .map((kind) => (
          <span key={kind} className={styles[kind]} style={{ flexGrow: count[kind] }} />
        ))}
    </div>
  )
}
