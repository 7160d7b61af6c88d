import {
  Button,
  ButtonLink,
  ChoiceField,
  FormCard,
  Notice,
  PageHeader,
  Section,
} from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { textIn } from '../identity/text-in.ts'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/proxy.page'

export const handle = trail(['decisions:title', 'besluiten'], 'decisions:proxy.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'decisions:proxy.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, ballot: id } = args.params
  return read(args, async (api) => {
    const ballot = await api.decisions.get({ tenant, ballot: id })
    const { actingForId } = await api.tenancy.enter({ tenant })
    const holds = ballot.mine.some(
      ({ organisation, capacity, actFirstFor }) =>
        organisation === actingForId && capacity === 'holder' && !actFirstFor,
    )
    return { ballot, giver: holds ? actingForId : null }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, ballot } = args.params
  return carryOut(args, async (api, form) => {
    const text = textIn(form)
    const organisation = text('organisation')
    const back = (done: string) =>
      redirect(`/${tenant}/besluiten/${ballot}/volmacht?gedaan=decisions.${done}`)
    if (text('act') === 'revoke') {
      await api.decisions.revokeProxy({ tenant, ballot, organisation })
      return back('proxy-revoked')
    }
    await api.decisions.giveProxy({ tenant, ballot, organisation, receiver: text('receiver') })
    return back('proxy-given')
  })
}

export default function Proxy({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('decisions')
  const { ballot, giver } = loaderData
  const refused = useFormRefusal(actionData)
  useFocusOnRefusal(actionData)
  const present = ballot.voters.filter(({ removed }) => !removed)
  const own = present.find(({ organisationId }) => organisationId === giver)
  const given = present.filter(({ proxy }) => proxy)
  return (
    <>
      <PageHeader
        title={t('proxy.title')}
        intro={t('proxy.intro')}
        action={
          <ButtonLink to={`/${params.tenant}/besluiten/${ballot.id}`} second>
            {t('proxy.back')}
          </ButtonLink>
        }
      />
      {!own && (
        <Notice tone="plain" title={t('proxy.not-holder')}>
          {t('proxy.not-holder-text')}
        </Notice>
      )}
      {own?.proxy && (
        <Form method="post">
          <input type="hidden" name="act" value="revoke" />
          <input type="hidden" name="organisation" value={own.organisationId} />
          <FormCard
            refusal={refused.sentence}
            actions={<Button look="loss">{t('proxy.revoke')}</Button>}
          >
            <p>{t('proxy.given', { name: own.proxy.name, organisation: own.name })}</p>
            <p>{t('proxy.revoke-means')}</p>
          </FormCard>
        </Form>
      )}
      {own && !own.proxy && (
        <Form method="post" noValidate>
          <input type="hidden" name="organisation" value={own.organisationId} />
          <FormCard refusal={refused.sentence} actions={<Button>{t('proxy.give')}</Button>}>
            <ChoiceField
              name="receiver"
              label={t('proxy.receiver')}
              {...refused.field('receiver')}
              choices={present
                .filter(({ organisationId, proxy }) => organisationId !== giver && !proxy)
                .map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
            />
          </FormCard>
        </Form>
      )}
      <Section title={t('proxy.rules')}>
        <ul>
          {['who', 'until', 'chain', 'log'].map((rule) => (
            <li key={rule}>{t(`proxy.rule-${rule}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('proxy.list')}>
        {given.length === 0 ? (
          <p>{t('proxy.none')}</p>
        ) : (
          <ul>
            {given.map(({ organisationId, name, proxy }) => (
              <li key={organisationId}>
                {t('proxy.given', { name: proxy?.name, organisation: name })}
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
