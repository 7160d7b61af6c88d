import { Transform } from 'node:stream'
import { createTransport, type MailMessage, type NodemailerError } from 'nodemailer'
import { type Mail, MailRefusal } from './mail.ts'
import { careful, message } from './message.ts'

const patience = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
} as const

/** No conversation takes longer than this many milliseconds. */
const longest = 60_000

/**
 * Sends over SMTP, one conversation per letter.
 * @param url such as `smtps://user:secret@mail.example:465`
 * @param from the address letters come from
 */
export function smtpMail(url: string, from: string): Mail {
  return {
    async send(letter, { signal } = {}) {
      const late = AbortSignal.timeout(longest)
      const transport = createTransport({ url, ...patience, ...careful })
      let handedOver = false
      transport.use('stream', (mail: MailMessage, done) => {
        mail.message.transform(passing(() => (handedOver = true)))
        done()
      })
      try {
        await transport.sendMail({
          ...message(letter, from),
          signal: signal ? AbortSignal.any([signal, late]) : late,
        })
      } catch (error) {
        throw error instanceof MailRefusal ? error : refusal(error as NodemailerError, handedOver)
      }
    },
  }
}

/** Lets the message through, and tells when its last byte went on its way. */
function passing(ended: () => void): Transform {
  return new Transform({
    transform: (chunk, _encoding, next) => next(null, chunk),
    flush(next) {
      ended()
      next()
    },
  })
}

/**
 * Only a no to this sender, recipient or content is final; a server that refuses everybody may be
 * mended. Without an answer after the last byte nobody knows whether the letter was taken.
 */
function refusal(error: NodemailerError, handedOver: boolean): MailRefusal {
  const reason = error.response ?? error.message
  const aboutThisLetter = /^(MAIL FROM|RCPT TO|DATA)$/.test(error.command ?? '')
  const unsendable = error.code === 'EENVELOPE' && error.command === 'API'
  if ((error.permanent && aboutThisLetter) || unsendable) {
    return new MailRefusal('refused', reason, error)
  }
  if (handedOver && !error.responseCode) return new MailRefusal('uncertain', reason, error)
  return new MailRefusal('unreachable', reason, error)
}
