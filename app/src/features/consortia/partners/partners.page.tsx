import { commitments } from '@voortent/domain/consortia/contract'
import { EmptyState, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { redirect } from 'react-router'
import { carryOut, read } from '../../../shell/ask.ts'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import { useFocusOnRefusal } from '../../identity/use-focus-on-refusal.ts'
import { answerTo } from '../answer-to.ts'
import { CommitForm } from '../commit-form.tsx'
import type { Route } from './+types/partners.page'
import { LeadPart } from './lead-part.tsx'
import { act } from './partner-acts.ts'
import { PartnerItem } from './partner-item.tsx'
import { PartnerWays } from './partner-ways.tsx'
import styles from './partners.module.css'
import type { PartnersPage } from './partners-data.ts'
import { SeatPart } from './seat-part.tsx'

export const handle = trail('consortia:parts.partners')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consortia:parts.partners')

export function loader(args: Route.LoaderArgs): Promise<PartnersPage> {
  const where = args.params
  return read(args, async (api) => {
    const partners = await api.consortiumPartners.list(where)
    const { organisations } = await api.consortia.choices(where)
    const members = partners.may.lead ? (await api.consortiumPartners.team(where)).members : []
    return { ...partners, organisations, members }
  })
}

export function action(args: Route.ActionArgs) {
  const { tenant, consortium } = args.params
  const here = `/${tenant}/consortia/${consortium}`
  return carryOut(args, async (api, form) => {
    const done = await act(api, { tenant, consortium }, form)
    const { inside } = await api.consortia.enter({ tenant, consortium })
    // Who stopped has nothing to see here any more.
    return redirect(`${here}${inside ? '/partners' : ''}?gedaan=consortia.${done}`)
  })
}

export default function PartnersPageOf({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { partners, still, lead, may, organisations } = loaderData
  const base = `/${params.tenant}/consortia/${params.consortium}/partners`
  const refused = useFormRefusal(
    answerTo(actionData, 'unseat') ?? answerTo(actionData, 'answer-lead'),
  )
  useFocusOnRefusal(actionData)
  const own = organisations.filter(({ id }) => id === may.commitFor?.id)
  const taken = new Set([lead?.id, may.commitFor?.id])
  return (
    <>
      <PageHeader title={t('ladder.page')} intro={t('ladder.intro')} />
      <PartnerWays base={base} />
      {refused.sentence && <Notice tone="loss">{refused.sentence}</Notice>}
      <LeadPart page={loaderData} answer={actionData} />
      {still.length > 0 && (
        <Section title={t('ladder.still')}>
          <ul className={styles.still}>
            {still.map(({ id, name, now, days }) => (
              <li key={id}>
                <strong>{name}</strong>:{' '}
                {t('ladder.stands', {
                  count: days,
                  where: t(`commitment.${now}`).toLocaleLowerCase(),
                })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('ladder.title')}>
        {partners.length === 0 ? (
          <EmptyState title={t('partners.none')}>{t('ladder.first-step')}</EmptyState>
        ) : (
          <ul className={styles.partners}>
            {partners.map((partner) => (
              <PartnerItem
                key={partner.id}
                tenant={params.tenant}
                base={base}
                partner={partner}
                may={may}
                answer={actionData}
              />
            ))}
          </ul>
        )}
        {own.map(({ id, name }) => (
          <CommitForm
            key={id}
            act="commit"
            title={t('partners.own-change', { name })}
            organisations={own}
            commitments={commitments}
            now={may.commitFor?.commitment ?? null}
            answer={actionData}
          />
        ))}
        {may.lead && (
          <CommitForm
            act="invite"
            title={t('partners.note')}
            organisations={organisations.filter(({ id }) => !taken.has(id))}
            commitments={commitments.filter((one) => one !== 'toegezegd' && one !== 'actief')}
            now={null}
            answer={actionData}
          />
        )}
      </Section>
      <SeatPart page={loaderData} answer={actionData} />
    </>
  )
}
