import { useTranslation } from 'react-i18next'

/** What a version is called: the name somebody gave it, or why it was kept. */
export function useVersionName() {
  const { t } = useTranslation('documents')
  return ({ name, restoredNumber }: { name: string; restoredNumber: number | null }): string => {
    if (restoredNumber !== null) return t('version.restored', { number: restoredNumber })
    return name || t('version.before-restoring')
  }
}
