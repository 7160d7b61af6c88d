import { Button, ButtonLink, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { data, Form, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { ChangeList } from '../audit/change-list.tsx'
import { isBlank, Text } from '../documents/text.tsx'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/action.page'
import styles from './action.module.css'
import { act } from './action-acts.ts'
import { ActionFacts } from './action-facts.tsx'
import { ConsortiaSection } from './consortia-section.tsx'
import { MoneySection } from './money-section.tsx'
import { NextStepSection } from './next-step-section.tsx'
import { PartnersSection } from './partners-section.tsx'
import { PromiseList } from './promise-list.tsx'
import { RefusedAct } from './refused-act.tsx'
import { Resembling } from './resembling.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  [({ action }: Data) => action.agenda.title, ({ action }: Data) => `agenda/${action.agenda.id}`],
  ['actions:title', ({ action }: Data) => `agenda/${action.agenda.id}/acties`],
  ({ action }: Data) => action.title,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.action.title ?? 'actions:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda, action: id } = args.params
  return read(args, async (api) => {
    const action = await api.actions.get({ tenant, action: id })
    if (action.agenda.id !== agenda) throw data(null, { status: 404 })
    const { may, promises } = action
    const subjects = [id, ...promises.map((promise) => promise.id)]
    const [changes, alike, consortia, choices] = await Promise.all([
      api.audit.changes({ tenant, subjects, limit: 30 }),
      api.actions.overlap({ tenant, action: id }),
      api.consortia.ofAction({ tenant, action: id }),
      may.arrange || may.speakForOthers ? api.actions.choices({ tenant, agenda }) : null,
    ])
    const organisations = choices?.organisations ?? []
    return { action, organisations, alike, consortia, changes: changes.items }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, agenda, action } = args.params
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, action }, form)
    return redirect(`/${tenant}/agenda/${agenda}/acties/${action}?gedaan=actions.act-${done}`)
  })
}

export default function ActionPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { action, organisations, alike, consortia, changes } = loaderData
  const { may, text, withdrawnAt, promises } = action
  useFocusOnRefusal(actionData)
  const at = `/${params.tenant}/agenda/${params.agenda}`
  const here = `${at}/acties/${params.action}`
  const mayPromise = may.speakForOthers || may.speakFor !== null
  return (
    <>
      <PageHeader
        title={action.title}
        intro={t('text.part-of', { title: action.speerpunt.title })}
        action={
          may.arrange &&
          !withdrawnAt && (
            <ButtonLink to={`${here}/wijzigen`} second>
              {t('change.open')}
            </ButtonLink>
          )
        }
      />
      <RefusedAct answer={actionData} acts={['join', 'removeMoney', 'restore']} />
      {withdrawnAt && (
        <Notice tone="plain" title={t('withdrawn.this')}>
          {may.arrange && (
            <Form method="post">
              <input type="hidden" name="act" value="restore" />
              <Button look="second">{t('withdrawn.restore')}</Button>
            </Form>
          )}
        </Notice>
      )}
      {alike.length > 0 && (
        <Resembling tenant={params.tenant} title={t('alike.now')} actions={alike} />
      )}
      <div className={styles.layout}>
        <div className={styles.facts}>
          <ActionFacts tenant={params.tenant} action={action} answer={actionData} />
        </div>
        <div className={styles.main}>
          <Section
            title={t('text.title')}
            action={
              <ButtonLink to={`${here}/schrijven`} second>
                {t(may.write ? 'text.write' : 'text.follow')}
              </ButtonLink>
            }
          >
            {isBlank(text.content) ? (
              <p className={styles.soft}>{t('text.blank')}</p>
            ) : (
              <Text content={text.content} deeper={1} />
            )}
          </Section>
          <NextStepSection action={action} answer={actionData} />
          <PartnersSection action={action} organisations={organisations} answer={actionData} />
          <ConsortiaSection tenant={params.tenant} consortia={consortia} />
          <MoneySection action={action} answer={actionData} />
          <Section
            title={t('promise.title')}
            action={
              mayPromise && (
                <ButtonLink to={`${at}/afspraken/nieuw?actie=${params.action}`} second>
                  {t('promise.make')}
                </ButtonLink>
              )
            }
          >
            {promises.length === 0 ? (
              <p className={styles.soft}>{t('promise.none-on-action')}</p>
            ) : (
              <PromiseList tenant={params.tenant} promises={promises} />
            )}
          </Section>
          <Section title={t('history')}>
            {changes.length === 0 ? (
              <p className={styles.soft}>{t('history-none')}</p>
            ) : (
              <ChangeList tenant={params.tenant} changes={changes} />
            )}
          </Section>
        </div>
      </div>
    </>
  )
}
