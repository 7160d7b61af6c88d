import { ButtonLink, Section } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FileItem } from './file-item.tsx'
import styles from './files.module.css'
import type { ListedFiles } from './listed-files.ts'

/** The files of an item where it is read, with the way to change them for whose item it is. */
export function FilesPart(props: {
  tenant: string
  item: string
  files: ListedFiles
  write?: boolean
  /** The way to add some, on pages that have one. */
  children?: ReactNode
}) {
  const { t } = useTranslation('library-files')
  const { tenant, item, files, write = false } = props
  if (files.length === 0 && !write) return null
  return (
    <Section
      title={t('title')}
      action={
        write &&
        files.length > 0 && (
          <ButtonLink to={`/${tenant}/kennis/${item}/bestanden`} second>
            {t('manage')}
          </ButtonLink>
        )
      }
    >
      {files.length === 0 && <p className={styles.soft}>{t('none')}</p>}
      <ul className={styles.list}>
        {files.map((file) => (
          <FileItem key={file.id} tenant={tenant} file={file} />
        ))}
      </ul>
      {props.children}
    </Section>
  )
}
