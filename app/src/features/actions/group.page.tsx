import { ChoiceField, Facts, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { ActForm } from '../../shell/act-form.tsx'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { CircleDecisions } from '../decisions/circle-decisions.tsx'
import { useFocusOnRefusal } from '../identity/use-focus-on-refusal.ts'
import type { Route } from './+types/group.page'
import styles from './actions.module.css'
import { actOnGroup } from './group-acts.ts'
import { GroupFields } from './group-fields.tsx'
import { GroupMembers } from './group-members.tsx'
import { RefusedAct } from './refused-act.tsx'
import { StatusTag } from './status-tag.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['actions:group.title', 'werkgroepen'], ({ group }: Data) => group.name)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.group.name ?? 'actions:group.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, group } = args.params
  return read(args, async (api) => ({
    group: await api.actions.group({ tenant, group }),
    decisions: await api.decisions.about({ tenant, kind: 'working-group', id: group }),
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, group } = args.params
  return carryOut(args, async (api, form) => {
    const done = await actOnGroup(api, { tenant, group }, form)
    return redirect(`/${tenant}/werkgroepen/${group}?gedaan=actions.group-${done}`)
  })
}

export default function Group({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('actions')
  const { group, decisions } = loaderData
  const { name, purpose, agenda, members, actions, candidates, may } = group
  useFocusOnRefusal(actionData)
  const at = `/${params.tenant}/agenda/${agenda.id}`
  return (
    <>
      <PageHeader title={name} intro={purpose} />
      <RefusedAct answer={actionData} acts={['lead', 'remove']} />
      <Facts
        facts={[
          { label: t('fact.agenda'), value: <Link to={at}>{agenda.title}</Link> },
          { label: t('group.lead'), value: members.find(({ leads }) => leads)?.name },
        ]}
      />
      <Section title={t('group.members')}>
        <GroupMembers members={members} mayKeep={may.keep} />
        {may.keep && candidates.length > 0 && (
          <ActForm
            key={members.length}
            act="add"
            title={t('group.add')}
            button={t('group.add-button')}
            answer={actionData}
          >
            {(refused) => (
              <ChoiceField
                name="membership"
                label={t('group.member')}
                {...refused.field('membership')}
                choices={[
                  { value: '', label: t('choose') },
                  ...candidates.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            )}
          </ActForm>
        )}
      </Section>
      <Section title={t('group.actions')}>
        {actions.length === 0 ? (
          <p className={styles.hint}>{t('group.no-actions')}</p>
        ) : (
          <ul className={styles.list}>
            {actions.map(({ id, title, status, lead }) => (
              <li key={id} className={styles.row}>
                <span>
                  <Link to={`${at}/acties/${id}`}>{title}</Link>
                  {lead && ` · ${lead}`}
                </span>
                <StatusTag status={status} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <CircleDecisions
        tenant={params.tenant}
        circle={{ kind: 'working-group', id: group.id }}
        decisions={decisions}
      />
      {may.keep && (
        <ActForm
          key={name + purpose}
          act="change"
          title={t('group.change')}
          button={t('group.save')}
          answer={actionData}
        >
          {(refused) => <GroupFields refused={refused} group={group} />}
        </ActForm>
      )}
    </>
  )
}
