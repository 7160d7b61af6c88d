import type { SettingsInput } from '@voortent/domain/tenancy/contract'
import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/settings.page'
import { LogoForm } from './logo-form.tsx'
import { readForm } from './read-form.ts'
import { SettingsForm } from './settings-form.tsx'

export const handle = trail('tenancy:settings.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'tenancy:settings.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.tenancy.settings({ tenant: args.params.tenant }))
}

export function action(args: Route.ActionArgs) {
  const { tenant } = args.params
  const back = (done: string) => redirect(`/${tenant}/beheer/instellingen?gedaan=tenancy.${done}`)
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    if (text('form') === 'remove-logo') {
      await api.tenancy.removeLogo({ tenant })
      return back('logo-removed')
    }
    if (text('form') === 'logo') {
      const file = form.get('content')
      const content = file instanceof File ? await file.bytes() : new Uint8Array()
      await api.tenancy.placeLogo({ tenant, content, altText: text('altText') })
      return back('logo-placed')
    }
    await api.tenancy.changeSettings({ tenant, ...settingsIn(form) })
    return back('settings-saved')
  })
}

/** What is no choice of ours is refused by the procedure. */
function settingsIn(form: FormData): SettingsInput {
  const { text, ticked } = readForm(form)
  return {
    kind: text('kind') as SettingsInput['kind'],
    name: text('name'),
    region: text('region') || null,
    primaryColour: text('primaryColour'),
    accentColour: text('accentColour'),
    welcomeText: text('welcomeText'),
    modules: ticked('modules') as SettingsInput['modules'],
    reviewsLibrary: text('reviewsLibrary') === 'yes',
  }
}

export default function Settings({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('tenancy')
  const refused = actionData?.values.form
  return (
    <>
      <PageHeader title={t('settings.title')} intro={t('settings.intro')} />
      <SettingsForm
        settings={loaderData}
        answer={refused === 'settings' ? actionData : undefined}
      />
      <LogoForm
        tenant={loaderData.slug}
        logo={loaderData.logo}
        answer={refused === 'logo' ? actionData : undefined}
      />
    </>
  )
}
