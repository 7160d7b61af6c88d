import { Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'

/** What happened to a pasted list: how many letters leave, and line by line what did not. */
export function InviteReport(props: {
  invited: number
  refused: { line: number; text: string; reason: string }[]
}) {
  const { t } = useTranslation('admission')
  const { invited, refused } = props
  return (
    <div role="alert">
      {invited > 0 && <Notice tone="done">{t('done.invited', { count: invited })}</Notice>}
      <Notice tone="asked" title={t('report.title', { count: refused.length })}>
        <ul>
          {refused.map(({ line, text, reason }) => (
            <li key={`${line} ${text} ${reason}`}>
              {t('report.line', { line, text, reason: t(`report.${reason}`) })}
            </li>
          ))}
        </ul>
        {refused.some(({ reason }) => reason === 'malformed') && <p>{t('report.mend')}</p>}
      </Notice>
    </div>
  )
}
