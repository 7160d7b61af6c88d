import { PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { carryOut } from '../../shell/ask.ts'
import { pageContext } from '../../shell/page-context.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { Route } from './+types/sign-in-by-code.page'
import { AskCodeForm } from './ask-code-form.tsx'
import { EnterCodeForm } from './enter-code-form.tsx'
import links from './links.module.css'
import { destinationOf, keepDestination } from './safe-destination.ts'
import { textIn } from './text-in.ts'
import { useFocusOnRefusal } from './use-focus-on-refusal.ts'

export const meta: Route.MetaFunction = (args) => pageTitle(args, 'identity:code.ask.title')

export async function loader({ context, request }: Route.LoaderArgs) {
  const destination = destinationOf(request)
  if (await context.get(pageContext).api.identity.me()) throw redirect(destination)
  return { destination }
}

export function action(args: Route.ActionArgs) {
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const email = text('email')
    if (text('step') !== 'enter') {
      await api.identity.requestCode({ email })
      return { sentTo: email, again: text('step') === 'again' }
    }
    await api.identity.signInWithCode({ email, code: text('code') })
    return redirect(destinationOf(args.request))
  })
}

export default function SignInByCode({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('identity')
  useFocusOnRefusal(actionData)
  const sentTo = addressOf(actionData)
  const sentAgain = actionData && 'again' in actionData ? actionData.again : false
  const here = keepDestination('/aanmelden/code', loaderData.destination)
  return (
    <>
      <PageHeader
        title={t(sentTo ? 'code.enter.title' : 'code.ask.title')}
        intro={sentTo ? t('code.enter.intro', { email: sentTo }) : t('code.ask.intro')}
      />
      {sentTo ? (
        <EnterCodeForm email={sentTo} again={sentAgain} answer={actionData} />
      ) : (
        <AskCodeForm answer={actionData} />
      )}
      <p className={links.links}>
        {sentTo && (
          <Link to={here} reloadDocument>
            {t('code.other-address')}
          </Link>
        )}
        <Link to={keepDestination('/aanmelden', loaderData.destination)}>
          {t('code.by-password')}
        </Link>
      </p>
    </>
  )
}

/** The address a code went to: just now, or before a wrong code was typed. */
function addressOf(answer: Route.ComponentProps['actionData']): string | undefined {
  if (!answer) return undefined
  if ('sentTo' in answer) return answer.sentTo
  return answer.values.step === 'enter' || answer.values.step === 'again'
    ? answer.values.email
    : undefined
}
