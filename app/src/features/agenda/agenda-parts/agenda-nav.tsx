import { useTranslation } from 'react-i18next'
import { PartsNav } from '../../../shell/frame/parts-nav.tsx'
import { agendaParts } from './agenda-parts.ts'

/** The pages about one agenda, above each of them. */
export function AgendaNav({ base }: { base: string }) {
  const { t } = useTranslation('agenda-parts')
  return (
    <PartsNav
      base={base}
      label={t('label')}
      open={(part) => t('open', { part })}
      parts={agendaParts.map(({ key, path }) => ({ path, name: t(key) }))}
    />
  )
}
