import { mostBytes, mostReferenceBytes } from '@voortent/domain/library/contract'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { NotUploaded } from '../library-files/file-upload/not-uploaded.ts'

/** More than a request can hold goes in pieces; what was sent before goes on where it was. */
export function useLargeImport(tenant: string) {
  const [sent, setSent] = useState<{ sent: number; total: number } | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const [stopping, setStopping] = useState<AbortController | null>(null)
  const navigate = useNavigate()

  async function sendAll(file: File): Promise<void> {
    const stop = new AbortController()
    setStopping(stop)
    const progress = (bytes: number) => setSent({ sent: bytes, total: file.size })
    progress(0)
    try {
      const { sendInPieces } = await import('../library-files/file-upload/send-in-pieces.ts')
      const where = { door: 'imports', tenant } as const
      const id = await sendInPieces(file, where, { progress, signal: stop.signal })
      await navigate(`/${tenant}/kennis/invoeren/${id}`)
    } catch (error) {
      if (!(error instanceof NotUploaded)) throw error
      setRefused(stop.signal.aborted ? null : error.message || 'import.broke-off')
    }
    setSent(null)
  }

  return {
    sent,
    refused,
    stop: () => stopping?.abort(),
    send(event: FormEvent<HTMLFormElement>) {
      const file = new FormData(event.currentTarget).get('file')
      if (!(file instanceof File) || file.size <= mostReferenceBytes || file.size > mostBytes)
        return
      event.preventDefault()
      setRefused(null)
      void sendAll(file)
    },
  }
}
