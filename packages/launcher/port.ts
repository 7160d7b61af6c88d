import { createServer } from 'node:net'
import { Refusal } from './refusal.ts'

/** @throws Refusal when somebody listens on the port, or we may not */
export async function requireFreePort(port: number): Promise<void> {
  const code = (await codeOfListening(port)) ?? (await codeOfListening(port, '127.0.0.1'))
  if (code === 'EADDRINUSE') {
    throw new Refusal(`Port ${port} is taken: stop what listens there, or set PORT to another one.`)
  }
  if (code) throw new Refusal(`Port ${port} cannot be opened (${code}): set PORT to another one.`)
}

function codeOfListening(port: number, host?: string): Promise<string | undefined> {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => answer(error.code))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(undefined)))
  })
}
