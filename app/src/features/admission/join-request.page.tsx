import type { ApproveInput } from '@voortent/domain/admission/contract'
import { Facts, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { Day, Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { readForm } from '../tenancy/read-form.ts'
import type { Route } from './+types/join-request.page'
import { ApproveForm } from './approve-form.tsx'
import { DeclineForm } from './decline-form.tsx'
import styles from './join-request.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['admission:requests.title', 'beheer/aanvragen'],
  ({ request }: Data) => request.displayName,
)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.request.displayName ?? 'admission:requests.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, request: requestId } = args.params
  return read(args, async (api) => ({
    request: await api.admission.joinRequest({ tenant, requestId }),
    partners: await api.admission.invitingPartners({ tenant }),
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, request: requestId } = args.params
  return carryOut(args, async (api, form) => {
    const { text } = readForm(form)
    const about = { tenant, requestId, message: text('message') }
    const declines = text('form') === 'decline'
    if (declines) await api.admission.declineJoinRequest(about)
    else {
      await api.admission.approveJoinRequest({
        ...about,
        role: text('role') as ApproveInput['role'],
        organisationId: text('organisationId') || null,
        function: text('function'),
      })
    }
    const done = declines ? 'request-declined' : 'request-approved'
    return redirect(`/${tenant}/beheer/aanvragen?gedaan=admission.${done}`)
  })
}

export default function JoinRequest({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('admission')
  const { request, partners } = loaderData
  const { displayName: name } = request
  const refusedForm = actionData?.values.form
  return (
    <>
      <PageHeader title={t('request.title', { name })} />
      <blockquote className={styles.question}>{request.question}</blockquote>
      <Facts
        facts={[
          { label: t('requests.organisation'), value: request.organisationName },
          { label: t('request.email'), value: request.email },
          { label: t('requests.asked'), value: <Moment date={request.requestedAt} /> },
        ]}
      />
      {request.decision ? (
        <Answered request={request} />
      ) : (
        <>
          {request.isMember && <Notice tone="asked">{t('request.is-member', { name })}</Notice>}
          <Section title={t('approve.title')}>
            <p className={styles.before}>
              {t('approve.before', { name })}{' '}
              <Link to={`/${params.tenant}/partners`}>{t('approve.partners')}</Link>
            </p>
            <ApproveForm
              partners={partners}
              answer={refusedForm === 'approve' ? actionData : undefined}
            />
          </Section>
          <Section title={t('decline.title')}>
            <p className={styles.before}>{t('decline.before', { name })}</p>
            <DeclineForm answer={refusedForm === 'decline' ? actionData : undefined} />
          </Section>
        </>
      )}
    </>
  )
}

function Answered({ request }: { request: Data['request'] }) {
  const { t } = useTranslation('admission')
  const { decision, decidedAt, decidedBy, message } = request
  return (
    <Notice tone="plain" title={t(`decision.${decision}`)}>
      <p>
        {t('request.answered-by', { name: decidedBy })}
        {decidedAt && <Day date={decidedAt} />}
      </p>
      {message && <p className={styles.message}>{message}</p>}
    </Notice>
  )
}
