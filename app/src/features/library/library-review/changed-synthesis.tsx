import type { Api } from '@voortent/api'
import { useTranslation } from 'react-i18next'
import { ComparedText } from '../../documents/compared-text.tsx'
import styles from './review.module.css'

type Revision = NonNullable<Awaited<ReturnType<Api['libraryReview']['revision']>>>
type Changes = NonNullable<Revision['synthesis']>
type Stance = Changes['stances'][number]

/** What the next edition of a synthesis says differently: its text, findings, gaps and sources. */
export function ChangedSynthesis({ changes }: { changes: Changes }) {
  const { t } = useTranslation('library-review')
  const { text, findings, gaps, sources, stances } = changes
  return (
    <>
      <h3 className={styles.sub}>{t('synthesis.title')}</h3>
      <dl className={styles.fields}>
        {findings.length > 0 && (
          <div>
            <dt>{t('synthesis.findings')}</dt>
            {findings.map(({ kind, words }) => (
              <dd key={kind + words}>
                {kind === 'added' ? <ins>{words}</ins> : <del>{words}</del>}
              </dd>
            ))}
          </div>
        )}
        {stances.length > 0 && (
          <div>
            <dt>{t('synthesis.stances')}</dt>
            {stances.map((stance) => (
              <dd key={stance.finding + stance.number}>
                <ChangedStance stance={stance} />
              </dd>
            ))}
          </div>
        )}
        {gaps && (
          <div>
            <dt>{t('synthesis.gaps')}</dt>
            <dd>
              <del>{gaps.before || t('revision.nothing')}</del>{' '}
              <ins>{gaps.after || t('revision.nothing')}</ins>
            </dd>
          </div>
        )}
        {sources.length > 0 && (
          <div>
            <dt>{t('synthesis.sources')}</dt>
            {sources.map(({ kind, number, title, note }) => (
              <dd key={kind + number}>
                {kind === 'removed' && <del>{`[${number}] ${title}`}</del>}
                {kind === 'added' && (
                  <ins>{`[${number}] ${[title, note].filter(Boolean).join('. ')}`}</ins>
                )}
                {kind === 'noted' && (
                  <>
                    {`[${number}] ${title}: `}
                    <ins>{note || t('revision.nothing')}</ins>
                  </>
                )}
              </dd>
            ))}
          </div>
        )}
      </dl>
      {text.length > 0 && <ComparedText blocks={text} />}
    </>
  )
}

function ChangedStance({ stance }: { stance: Stance }) {
  const { t } = useTranslation('library-review')
  const { finding, number, before, after } = stance
  const said = (one: Stance['before']) =>
    one && [t(`collections:stance.${one.stance}`), one.note].filter(Boolean).join('. ')
  return (
    <>
      {t('synthesis.stance', { number, finding })} {before && <del>{said(before)}</del>}{' '}
      {after && <ins>{said(after)}</ins>}
    </>
  )
}
