import { mostBytes } from '@voortent/domain/library/contract'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useRevalidator } from 'react-router'
import { NotUploaded, uploadFile } from './upload-file.ts'

type Going = { name: string; sent: number; bytes: number }
type Outcome = {
  added: number
  /** Each with the server's sentence, or a key of ours that begins with `upload.`. */
  failed: { name: string; why: string }[]
  stopped: boolean
}
const nothing: Outcome = { added: 0, failed: [], stopped: false }

/** Sends what a form holds, one file after the other; leaving the page meanwhile is asked about. */
export function useUploads(where: { tenant: string; item: string }) {
  const [going, setGoing] = useState<Going | null>(null)
  const [outcome, setOutcome] = useState(nothing)
  const stopping = useRef<AbortController | null>(null)
  const { revalidate } = useRevalidator()
  useAskBeforeLeaving(going !== null)

  async function sendAll(form: HTMLFormElement): Promise<void> {
    const files = new FormData(form).getAll('file').filter((file) => file instanceof File)
    const came: Outcome = { ...nothing, failed: [] }
    const { signal } = (stopping.current = new AbortController())
    for (const file of files) {
      if (signal.aborted) break
      const { name, size: bytes } = file
      const progress = (sent: number) => setGoing({ name, sent, bytes })
      progress(0)
      const why = await tryTo(
        () => uploadFile(file, { door: 'uploads', ...where }, { progress, signal }),
        file,
      )
      if (signal.aborted) came.stopped = true
      else if (why === null) came.added += 1
      else came.failed.push({ name, why })
    }
    setGoing(null)
    setOutcome(came)
    if (came.failed.length === 0) form.reset()
    await revalidate()
  }

  return {
    going,
    outcome,
    send(event: FormEvent<HTMLFormElement>) {
      event.preventDefault()
      setOutcome(nothing)
      void sendAll(event.currentTarget)
    },
    stop: () => stopping.current?.abort(),
  }
}

/** Why it did not come, or null. */
async function tryTo(send: () => Promise<unknown>, { size }: File): Promise<string | null> {
  if (size === 0) return 'upload.empty'
  if (size > mostBytes) return 'upload.too-large'
  try {
    await send()
    return null
  } catch (error) {
    const said = error instanceof NotUploaded ? error.message : ''
    return said || 'upload.broke-off'
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
