import { Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { ActButton } from '../../shell/act-button.tsx'

/** Puts back what was just taken out. */
export function UndoEntry({ entry }: { entry: string }) {
  const { t } = useTranslation('workplan')
  return (
    <Notice tone="plain">
      {t('log.gone')}
      <ActButton act="restore" about={{ entry }}>
        {t('log.restore')}
      </ActButton>
    </Notice>
  )
}
