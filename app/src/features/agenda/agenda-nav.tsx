import { useTranslation } from 'react-i18next'
import { PartsNav } from '../../shell/frame/parts-nav.tsx'
import { agendaParts } from './agenda-parts.ts'

/** The pages about one agenda, above each of them. */
export function AgendaNav({ base }: { base: string }) {
  const { t } = useTranslation('agenda')
  return (
    <PartsNav
      base={base}
      label={t('parts.label')}
      open={(part) => t('parts.open', { part })}
      parts={agendaParts.map(({ key, path }) => ({ path, name: t(`parts.${key}`) }))}
    />
  )
}
