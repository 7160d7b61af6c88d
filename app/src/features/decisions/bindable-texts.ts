import type { Api } from '@voortent/api'
import { translatorOf } from '../../shell/i18n/speak.ts'
import type { Bindable } from './ballot-fields.tsx'

/** The texts of agendas that a ballot can bind, under names in the reader's language. */
export async function bindableTexts(api: Api, tenant: string, locale: string): Promise<Bindable[]> {
  const t = translatorOf(locale)?.getFixedT(null, 'decisions')
  if (!t) throw new Error('the server speaks every language')
  const texts = await api.decisions.bindableTexts({ tenant })
  return texts.map(({ agenda, document, speerpunt }) => ({
    document,
    name: speerpunt
      ? t('form.speerpunt-text', { agenda, speerpunt })
      : t('form.own-text', { agenda }),
  }))
}

/** By document. */
export function namesOf(bindable: Bindable[]): Map<string, string> {
  return new Map(bindable.map(({ document, name }) => [document, name]))
}
