import { Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import type { Representation } from './organisation-data.ts'

/** What happens when the button is pressed: tasks that go along, mandates that lapse. */
export function HandoverSummary({ representation }: { representation: Representation }) {
  const { t } = useTranslation('partners')
  const { openTasks, mandates, others } = representation
  const lapsing = mandates.filter(({ state }) => state === 'in-force' || state === 'coming')
  return (
    <Notice tone="plain" title={t('ending.next')}>
      <p>{t('ending.tasks', { count: openTasks })}</p>
      {lapsing.length > 0 && (
        <p>
          {t('ending.mandates', { count: lapsing.length })}{' '}
          {lapsing.map(({ covers }) => covers).join('; ')}
        </p>
      )}
      {others.length > 0 && <p>{t('ending.letter')}</p>}
      <p>{t('ending.undo')}</p>
    </Notice>
  )
}
