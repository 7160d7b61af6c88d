import type { Api } from '@voortent/api'
import { actionStatuses } from '@voortent/domain/actions/contract'
import { lightColours } from '@voortent/domain/goals/contract'
import { promiseTallies } from '@voortent/domain/programme/contract'
import { Link } from 'react-router'
import styles from './progress.module.css'
import { ProportionBar } from './proportion-bar.tsx'
import type { Words } from './use-words.ts'

type Progress = Awaited<ReturnType<Api['programme']['progress']>>['whole']

/** How far each speerpunt is: bars to look at, with the numbers beside them to read. */
export function ProgressTable(props: {
  base: string
  whole: Progress
  speerpunten: { id: string; title: string; progress: Progress }[]
  words: Words
}) {
  const { base, whole, speerpunten, words } = props
  const { t } = words
  return (
    <table className={styles.table}>
      <caption>{t('progress.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('speerpunt')}</th>
          <th scope="col">{t('progress.goals')}</th>
          <th scope="col">{t('progress.actions')}</th>
          <th scope="col">{t('progress.promises')}</th>
          <th scope="col">{t('progress.money')}</th>
        </tr>
      </thead>
      <tbody>
        {speerpunten.map(({ id, title, progress }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`${base}#speerpunt-${id}`}>{title}</Link>
            </th>
            <Cells progress={progress} words={words} />
          </tr>
        ))}
        <tr className={styles.whole}>
          <th scope="row">{t('progress.whole')}</th>
          <Cells progress={whole} words={words} />
        </tr>
      </tbody>
    </table>
  )
}

function Cells({ progress, words }: { progress: Progress; words: Words }) {
  const { t, status, money } = words
  const { goals, actions, promises } = progress
  const { zeker, gehoopt } = progress.money
  return (
    <>
      <td data-label={t('progress.goals')}>
        <ProportionBar
          parts={lightColours.map((key) => ({
            key,
            count: goals[key],
            word: t(`goals:light.${key}`).toLowerCase(),
          }))}
          none={t('progress.none')}
        />
      </td>
      <td data-label={t('progress.actions')}>
        <ProportionBar
          parts={actionStatuses.map((key) => ({
            key,
            count: actions[key],
            word: status(key).toLowerCase(),
          }))}
          none={t('progress.none')}
        />
      </td>
      <td data-label={t('progress.promises')}>
        <ProportionBar
          parts={promiseTallies.map((key) => ({
            key,
            count: promises[key],
            word: t(`promise.${key}`),
          }))}
          none={t('progress.none')}
        />
      </td>
      <td data-label={t('progress.money')}>
        <ProportionBar
          parts={[
            { key: 'zeker', count: zeker, word: t('progress.certain'), said: money(zeker) },
            { key: 'gehoopt', count: gehoopt, word: t('progress.hoped'), said: money(gehoopt) },
          ]}
          none={t('progress.none')}
        />
      </td>
    </>
  )
}
