import { Notice } from '@voortent/ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { clockOf, kindOf, nameOf, pagesOf, sizeOf } from './file-words.ts'
import styles from './files.module.css'
import type { ListedFile } from './listed-files.ts'
import { LookAt } from './look-at.tsx'

/** One file: what it is, how it looks, and the ways to open it once it was looked at. */
export function FileItem(props: { tenant: string; file: ListedFile; children?: ReactNode }) {
  const { t, i18n } = useTranslation('library-files')
  const { tenant, file, children } = props
  const { name, caption, mediaType, bytes, seconds, state, refusal, preview } = file
  const address = `/${tenant}/bestand/${file.id}`
  const kind = kindOf(mediaType)
  const ready = state === 'ready'
  const told = [
    t(`kind.${kind}`),
    pagesOf(t, file),
    seconds && clockOf(seconds),
    sizeOf(t, bytes, i18n.language),
    file.subtitled.length > 0 &&
      `${t('subtitles')}: ${file.subtitled.map((one) => nameOf(one, i18n.language)).join(', ')}`,
  ]
  return (
    <li id={file.id}>
      <div className={styles.file}>
        {ready && (
          <img
            className={styles.preview}
            src={`${address}?deel=klein`}
            alt=""
            loading="lazy"
            width={preview?.width ?? 176}
            height={preview?.height ?? 220}
          />
        )}
        <div className={styles.about}>
          <p className={styles.name}>
            {ready ? (
              <a href={`${address}?deel=bewaren`} download>
                {caption || name}
              </a>
            ) : (
              <span>{caption || name}</span>
            )}
          </p>
          <p className={styles.soft}>
            {caption && <span className={styles.under}>{name}</span>}
            {told.filter(Boolean).join(' · ')}
          </p>
          {state !== 'ready' && state !== 'refused' && (
            <output className={styles.waiting}>{t(`state.${state}`)}</output>
          )}
          {refusal && <Notice tone="loss">{t(`refused.${refusal}`)}</Notice>}
          {ready && <LookAt address={address} file={file} />}
          {children}
        </div>
      </div>
    </li>
  )
}
