import type { ProfileInput } from '@voortent/domain/identity/contract'
import { textIn } from './text-in.ts'

/** The filled-in profile form; the procedure checks what stands in it. */
export function readProfile(form: FormData): ProfileInput {
  const text = textIn(form)
  return {
    displayName: text('displayName'),
    function: text('function'),
    phone: text('phone'),
    phoneVisibility: text('phoneVisibility') as ProfileInput['phoneVisibility'],
    locale: text('locale') as ProfileInput['locale'],
  }
}
