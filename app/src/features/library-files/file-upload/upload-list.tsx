import { Button, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { sizeOf } from '../file-words.ts'
import styles from './file-upload.module.css'
import type { Uploading } from './uploading.ts'

/** What is on its way, each with how far it is and a way to stop it; below it what came, or why not. */
export function UploadList(props: {
  uploads: Uploading[]
  stop: (id: number) => void
  again: (id: number) => void
}) {
  const { t } = useTranslation('file-upload')
  const { uploads, stop, again } = props
  const added = uploads.filter(({ state }) => state === 'added').length
  const going = uploads.filter(({ state }) => state === 'waiting' || state === 'going')
  const stopped = uploads.some(({ state }) => state === 'stopped')
  return (
    <>
      {going.length > 0 && (
        <ul className={styles.going} aria-label={t('on-their-way')}>
          {going.map((upload) => (
            <li key={upload.id}>
              <Progress upload={upload} />
              <Button look="quiet" type="button" onClick={() => stop(upload.id)}>
                {t('stop', { name: upload.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <output className={styles.outcome}>
        {going.length === 0 && added > 0 && t('added', { count: added })}{' '}
        {going.length === 0 && stopped && t('stopped')}
      </output>
      {uploads
        .filter(({ state }) => state === 'failed')
        .map(({ id, name, why, canGoOn }) => (
          <Notice key={id} tone="loss">
            {t('failed', { name, why: ours.find((key) => key === why) ? t(why as Ours) : why })}{' '}
            {canGoOn && (
              <Button look="quiet" type="button" onClick={() => again(id)}>
                {t('again', { name })}
              </Button>
            )}
          </Notice>
        ))}
    </>
  )
}

/** Reasons that have a sentence here; others come from the server as a sentence. */
const ours = ['broke-off', 'too-large', 'empty'] as const
type Ours = (typeof ours)[number]

function Progress({ upload }: { upload: Uploading }) {
  const { t, i18n } = useTranslation('file-upload')
  const words = useTranslation('library-files').t
  const { name, sent, bytes, state } = upload
  const size = (count: number) => sizeOf(words, count, i18n.language)
  return (
    <label>
      {state === 'waiting'
        ? t('waiting', { name })
        : t('going', { name, sent: size(sent), total: size(bytes) })}
      <progress value={sent} max={bytes} />
    </label>
  )
}
