import type { Api } from '@voortent/api'
import { redirect } from 'react-router'
import type { FormRefusal } from '../../shell/ask.ts'
import type { PageContext } from '../../shell/page-context.ts'
import { factsOf } from './facts-of.ts'
import type { Known } from './organisation-data.ts'
import { textOf } from './text-of.ts'

const knownAlready = ['partners.likely-known', 'partners.kvk-known']

/** Adds the organisation of a form; one that is known already comes back with who it may be. */
export async function admitFromForm(
  tenant: string,
  api: Api,
  form: FormData,
  page: PageContext,
): Promise<Response | (FormRefusal & { found: Known[] })> {
  const facts = factsOf(form)
  const another = textOf(form, 'another') === '1'
  try {
    const { organisation } = await api.partners.admit({ tenant, ...facts, another })
    return redirect(`/${tenant}/partners/${organisation}?gedaan=partners.organisation-admitted`)
  } catch (error) {
    const refusal = page.explain(error)?.refusal
    if (!refusal || !knownAlready.includes(refusal.code)) throw error
    const { name, kvkNumber } = facts
    const found = await api.partners.findExisting({ tenant, name, kvkNumber })
    return {
      refusal,
      found,
      values: { ...facts, kvkNumber: kvkNumber ?? '' },
    }
  }
}
