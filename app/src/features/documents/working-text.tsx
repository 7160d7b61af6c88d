import type { TextNode } from '@voortent/domain/documents/contract'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { LiveTextProps } from './live-text.tsx'
import { isBlank, Text } from './text.tsx'
import { ThreadsToRead } from './threads/threads-to-read.tsx'
import type { Thread } from './threads/use-threads.ts'
import styles from './working-text.module.css'

const LiveText = lazy(async () => ({ default: (await import('./live-text.tsx')).LiveText }))

/** A text to work in; the server renders it to read, and so it stays without JavaScript. */
export function WorkingText(props: Omit<LiveTextProps, 'children'> & { content: TextNode }) {
  const { content, ...live } = props
  const inBrowser = useSyncExternalStore(never, yes, no)
  const toRead = <TextToRead content={content} threads={live.threads?.threads ?? []} />
  if (!inBrowser) return toRead
  return (
    <Suspense fallback={toRead}>
      <div className={styles.room}>
        <LiveText key={live.room} {...live}>
          {toRead}
        </LiveText>
      </div>
    </Suspense>
  )
}

const never = () => () => {}
const yes = () => true
const no = () => false

function TextToRead(props: { content: TextNode; threads: readonly Thread[] }) {
  const { content, threads } = props

  const { t } = useTranslation('documents')
  return (
    <>
      <p className={styles.withoutScript}>{t('editor.without-script')}</p>
      {isBlank(content) ? <p>{t('text.blank')}</p> : <Text content={content} />}
      <ThreadsToRead threads={threads} />
    </>
  )
}
