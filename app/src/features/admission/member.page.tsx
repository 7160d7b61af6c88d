import type { TenantRole } from '@voortent/domain/tenancy/contract'
import { Button, Facts, FormCard, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, redirect } from 'react-router'
import { carryOut, type FormRefusal, read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import { CheckGroup } from '../tenancy/check-group.tsx'
import { readForm } from '../tenancy/read-form.ts'
import { roles } from '../tenancy/roles.ts'
import type { Route } from './+types/member.page'
import { EndMembershipForm } from './end-membership-form.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['tenancy:members.title', 'beheer/leden'],
  ({ displayName }: Data) => displayName,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.displayName ?? 'tenancy:members.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, membership } = args.params
  return read(args, (api) => api.admission.member({ tenant, membershipId: membership }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, membership: membershipId } = args.params
  return carryOut(args, async (api, form) => {
    const { text, ticked } = readForm(form)
    const isMe = text('me') === 'yes'
    if (text('form') === 'end') {
      const chosen = [...form.keys()].filter((name) => name.startsWith('successor-') && text(name))
      const successors = Object.fromEntries(
        chosen.map((name) => [name.slice('successor-'.length), text(name)]),
      )
      await api.admission.endMembership({ tenant, membershipId, successors })
      return redirect(isMe ? '/' : `/${tenant}/beheer/leden?gedaan=admission.membership-ended`)
    }
    await api.tenancy.changeRoles({ tenant, membershipId, roles: ticked('roles') as TenantRole[] })
    const page = isMe ? `/${tenant}` : `/${tenant}/beheer/leden/${membershipId}`
    return redirect(`${page}?gedaan=tenancy.roles-changed`)
  })
}

export default function Member({ loaderData: member, actionData }: Route.ComponentProps) {
  const { t } = useTranslation('admission')
  const refusedForm = actionData?.values.form
  const ended = member.endedAt
  return (
    <>
      <PageHeader title={member.displayName} intro={member.email} />
      <Facts
        facts={[
          { label: t('tenancy:members.since'), value: <Day date={member.joinedAt} /> },
          {
            label: t('tenancy:members.organisations'),
            value: member.representations.map(({ organisation }) => organisation).join(', '),
          },
        ]}
      />
      {ended ? (
        <Notice tone="plain">
          {t('member.ended')} <Day date={ended} />
        </Notice>
      ) : (
        <>
          <RolesForm member={member} answer={refusedForm === 'roles' ? actionData : undefined} />
          <EndMembershipForm
            member={member}
            answer={refusedForm === 'end' ? actionData : undefined}
          />
        </>
      )}
    </>
  )
}

function RolesForm({ member, answer }: { member: Data; answer: FormRefusal | undefined }) {
  const { t } = useTranslation('admission')
  const refused = useFormRefusal(answer)
  return (
    <Section title={t('tenancy:members.roles')}>
      <Form method="post">
        <input type="hidden" name="form" value="roles" />
        {member.isMe && <input type="hidden" name="me" value="yes" />}
        <FormCard refusal={refused.sentence} actions={<Button>{t('member.save-roles')}</Button>}>
          {member.isMe && <Notice tone="asked">{t('member.own-roles')}</Notice>}
          <CheckGroup
            label={t('member.roles-question', { name: member.displayName })}
            name="roles"
            error={refused.field('roles').error}
            choices={roles.map((value) => ({
              value,
              label: t(`tenancy:role.${value}`),
              hint: t(`tenancy:role-means.${value}`),
            }))}
            chosen={answer ? (answer.values.roles ?? '').split(' ') : member.roles}
          />
        </FormCard>
      </Form>
    </Section>
  )
}
