import { LiveblocksProvider, RoomProvider, useRoom } from '@liveblocks/react'
import { getYjsProviderForRoom } from '@liveblocks/yjs'
import type { TextNode } from '@voortent/domain/documents/contract'
import { type ReactNode, useSyncExternalStore } from 'react'
import type { Source } from './citations/citation-marks.ts'
import { ComeBack } from './come-back.tsx'
import { Editor } from './editor.tsx'
import styles from './live-text.module.css'
import { openRoom } from './open-room.ts'
import { PeopleHere } from './people-here.tsx'
import { SavedState } from './saved-state.tsx'
import type { TextThreads } from './threads/use-threads.ts'
import { WriterColours } from './writer-colours.tsx'

export type LiveTextProps = {
  /** Slug of the tenant */
  tenant: string
  document: string
  room: string
  /** What the text is called */
  label: string
  /** What was said about it when the page was made; a text without stands by itself */
  threads?: TextThreads | undefined
  /** What is said below the text about what stands in it now */
  note?: ((content: TextNode) => ReactNode) | undefined
  /** What the text may name by its number; a text without names none */
  sources?: readonly Source[] | undefined
  /** Shown until the text has come in */
  children: ReactNode
}

/** A text that people write in together, saved as they type. */
export function LiveText(props: LiveTextProps) {
  const { tenant, document, room, label, threads, note, sources, children } = props

  return (
    <LiveblocksProvider
      baseUrl={window.location.origin}
      authEndpoint={() => openRoom(tenant, document)}
      throttle={16}
      preventUnsavedChanges
    >
      <RoomProvider id={room} initialPresence={{}}>
        <WriterColours>
          <div className={styles.bar}>
            <PeopleHere />
            <SavedState />
          </div>
          <ComeBack />
          <WhenIn fallback={children}>
            <Editor
              tenant={tenant}
              document={document}
              label={label}
              threads={threads}
              note={note}
              sources={sources}
            />
          </WhenIn>
        </WriterColours>
      </RoomProvider>
    </LiveblocksProvider>
  )
}

/** Waits for the text, once: who loses the line writes on in what is there. */
function WhenIn({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  const provider = getYjsProviderForRoom(useRoom())
  const isIn = useSyncExternalStore(
    (tell) => {
      provider.on('synced', tell)
      return () => provider.off('synced', tell)
    },
    () => provider.synced || everSynced.has(provider),
  )
  if (isIn) everSynced.add(provider)
  return isIn ? children : fallback
}

const everSynced = new WeakSet<object>()
