import type { Values } from './fill-in.ts'
import { fillIn } from './fill-in.ts'
import { isLocale, type Locale, speak } from './speak.ts'
import { type Block, templates } from './templates.ts'

/** A part of a letter in words, before it becomes plain text or HTML. */
export type Part =
  | { kind: 'paragraph' | 'quote' | 'note'; text: string }
  | { kind: 'code'; text: string; code: string }
  | { kind: 'button'; text: string; link: string; fallback: string }

/** A letter in words. */
export type Composition = {
  locale: Locale
  subject: string
  /** Who stands beside the address as the sender. */
  sender: string
  title: string
  parts: Part[]
}

/**
 * Puts a letter into words.
 * @throws Error when there is no such template, or its data is missing or wrong
 */
export function compose(
  order: { template: string; locale: string; data: Record<string, unknown> },
  publicUrl: string,
  now: Date = new Date(),
): Composition {
  const template = Object.hasOwn(templates, order.template) && templates[order.template]
  if (!template) throw new Error(`there is no letter "${order.template}"`)
  const locale = isLocale(order.locale) ? order.locale : 'nl'
  const values = fillIn(template, order.data, { locale, publicUrl, now })
  const t = speak(locale)
  const say = (key: string) => t(`${order.template}.${key}`, values)
  const { tenantName } = values
  const host = new URL(publicUrl).host
  const sender = tenantName ? 'layout.sender-tenant' : 'layout.sender'
  return {
    locale,
    subject: oneLine(say('subject')),
    sender: oneLine(tenantName ? `${tenantName} (Voortent)` : 'Voortent'),
    title: say('title'),
    parts: [
      ...template.blocks.flatMap((block) => inWords(block, values, say, t)),
      { kind: 'note', text: `${t(sender, { host, tenantName })} ${t('layout.automatic')}` },
    ],
  }
}

function inWords(
  block: Block,
  values: Values,
  say: (key: string) => string,
  t: (key: string, values: Values) => string,
): Part[] {
  if ('say' in block) {
    const left = block.when && !(block.when in values)
    return left ? [] : [{ kind: 'paragraph', text: say(block.say) }]
  }
  if ('code' in block) {
    const code = String(values[block.code])
    return [{ kind: 'code', code, text: t('layout.code', { code }) }]
  }
  if ('quote' in block) {
    if (!(block.quote in values)) return []
    const words: Part = { kind: 'quote', text: String(values[block.quote]) }
    return block.lead ? [{ kind: 'paragraph', text: say(block.lead) }, words] : [words]
  }
  const link = String(values[block.button])
  return [{ kind: 'button', text: say('action'), link, fallback: t('layout.button-fails', {}) }]
}

/** Headers hold one line, whatever a name contains. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
