import type { SendMailOptions } from 'nodemailer'
import type { Letter } from './mail.ts'
import { MailRefusal } from './mail.ts'

/** Nothing in a letter may make this machine open a file or an address. */
export const careful = { disableFileAccess: true, disableUrlAccess: true } as const

const address = /^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/

/** The letter as nodemailer takes it; the same letter always bears the same Message-ID. */
export function message(letter: Letter, from: string): SendMailOptions {
  if (!address.test(letter.to)) throw new MailRefusal('refused', 'this is no e-mail address')
  return {
    messageId: `<${letter.id}@${from.split('@').at(-1)}>`,
    from: { name: letter.sender, address: from },
    to: { name: '', address: letter.to },
    envelope: { from, to: [letter.to] },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.locale },
  }
}

/** The address letters come from, unless one is set: nobody at the host people use. */
export function senderAddress(publicUrl: string): string {
  return `no-reply@${new URL(publicUrl).hostname}`
}
