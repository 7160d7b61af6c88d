import { mostBytes } from '@voortent/domain/library/contract'
import { useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { NotUploaded } from './not-uploaded.ts'
import type { Uploading } from './uploading.ts'

/** Files that are sent at the same time; the others wait their turn. */
const atOnce = 2

type Source = { file: File; stopping: AbortController }

/** Sends files to an item, a few at a time; leaving the page meanwhile is asked about. */
export function useUploads(where: { tenant: string; item: string }) {
  const [uploads, setUploads] = useState<Uploading[]>([])
  const sources = useRef(new Map<number, Source>())
  const { revalidate } = useRevalidator()
  const change = (id: number, part: Partial<Uploading>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)))
  const going = uploads.filter(({ state }) => state === 'going').length
  const next = going < atOnce ? uploads.find(({ state }) => state === 'waiting')?.id : undefined
  useAskBeforeLeaving(going > 0)

  useEffect(() => {
    const source = next !== undefined && sources.current.get(next)
    if (!source) return
    change(next, { state: 'going' })
    void send(source, where, (sent) => change(next, { sent })).then((came) => {
      change(next, came)
      if (came.state === 'added') void revalidate()
    })
  })

  function add(files: File[]): void {
    const added = files.map((file) => {
      const id = sources.current.size + 1
      sources.current.set(id, { file, stopping: new AbortController() })
      return begin(id, file)
    })
    setUploads((all) => [...all.filter(({ state }) => isOnItsWay(state)), ...added])
  }

  return {
    uploads,
    add,
    stop(id: number) {
      sources.current.get(id)?.stopping.abort()
      change(id, { state: 'stopped' })
    },
    again(id: number) {
      const file = sources.current.get(id)?.file
      if (file) sources.current.set(id, { file, stopping: new AbortController() })
      change(id, { state: 'waiting', why: '' })
    },
  }
}

const isOnItsWay = (state: Uploading['state']) => state === 'waiting' || state === 'going'

/** What is plainly too large or empty is not sent at all. */
function begin(id: number, { name, size: bytes }: File): Uploading {
  const why = bytes === 0 ? 'empty' : bytes > mostBytes ? 'too-large' : ''
  return { id, name, bytes, sent: 0, state: why ? 'failed' : 'waiting', why, canGoOn: false }
}

/** What became of a file. What sends it is loaded by the first that is sent. */
async function send(
  { file, stopping: { signal } }: Source,
  where: { tenant: string; item: string },
  progress: (sent: number) => void,
): Promise<Partial<Uploading>> {
  try {
    const { uploadFile } = await import('./upload-file.ts')
    await uploadFile(file, where, { progress, signal })
    return { state: 'added' }
  } catch (error) {
    if (signal.aborted) return { state: 'stopped' }
    const said = error instanceof NotUploaded ? error.message : ''
    return { state: 'failed', why: said || 'broke-off', canGoOn: !said }
  }
}

function useAskBeforeLeaving(busy: boolean): void {
  useEffect(() => {
    if (!busy) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [busy])
}
