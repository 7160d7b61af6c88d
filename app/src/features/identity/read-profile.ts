import type { ProfileInput } from '@voortent/domain/identity/contract'

/** The filled-in profile form; the procedure checks what stands in it. */
export function readProfile(form: FormData): ProfileInput {
  const text = (name: keyof ProfileInput) => String(form.get(name) ?? '')
  return {
    displayName: text('displayName'),
    function: text('function'),
    phone: text('phone'),
    phoneVisibility: text('phoneVisibility') as ProfileInput['phoneVisibility'],
    locale: text('locale') as ProfileInput['locale'],
  }
}
