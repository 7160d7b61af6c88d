import { ButtonLink, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link, redirect, useRouteLoaderData } from 'react-router'
import { carryOut, read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import type { loader as frameLoader } from '../../shell/tenant-frame.page.tsx'
import { trail } from '../../shell/trail.ts'
import { useFormRefusal } from '../../shell/use-form-refusal.ts'
import type { Route } from './+types/organisation.page'
import { FactSheet } from './fact-sheet.tsx'
import { FormerPeople } from './former-people.tsx'
import { GeledingTag } from './geleding-tag.tsx'
import { HasLeft } from './has-left.tsx'
import { MandateTable } from './mandate-table.tsx'
import { Refused } from './refused.tsx'
import { textOf } from './text-of.ts'
import { usePeriodWords } from './use-period-words.ts'
import { VoiceTable } from './voice-table.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['partners:title', 'partners'], (data: Data) => data.name)
export const meta: Route.MetaFunction = (args) => pageTitle(args, args.loaderData?.name ?? '')

export function loader(args: Route.LoaderArgs) {
  const { tenant, organisation } = args.params
  return read(args, async (api) => ({
    ...(await api.partners.get({ tenant, organisation })),
    mentor: await api.interest.mentorOf({ tenant, organisation }),
  }))
}

export function action(args: Route.ActionArgs) {
  const { tenant, organisation } = args.params
  return carryOut(args, async (api, form) => {
    if (textOf(form, 'intent') === 'return') {
      await api.partners.takeAlong({ tenant, organisation })
      return redirect(`/${tenant}/partners/${organisation}?gedaan=partners.organisation-returned`)
    }
    const representation = textOf(form, 'representation')
    await api.partners.resumeRepresentation({ tenant, representation })
    return redirect(`/${tenant}/partners/${organisation}?gedaan=partners.representation-resumed`)
  })
}

export default function Organisation({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useTranslation('partners')
  const { day } = usePeriodWords()
  const refused = useFormRefusal(actionData)
  const { name, type, geleding, website, until, may, today } = loaderData
  const here = `/${params.tenant}/partners/${params.organisation}`
  const frame = useRouteLoaderData<typeof frameLoader>('shell/tenant-frame.page')
  const { mentor } = loaderData
  const bringsMembers =
    frame?.tenant.modules.includes('consortia') &&
    frame.actingForId === params.organisation &&
    (type === 'brancheorganisatie' || type === 'netwerkorganisatie')
  const hasAgendas = frame?.tenant.modules.includes('agenda')
  return (
    <>
      <PageHeader
        title={name}
        intro={t(`organisation-type.${type}`)}
        action={
          <>
            {hasAgendas && (
              <ButtonLink second to={`${here}/doorwerking`}>
                {t('organisation.doorwerking')}
              </ButtonLink>
            )}
            {bringsMembers && (
              <ButtonLink second to={`/${params.tenant}/interesse/voor-leden`}>
                {t('organisation.members-link')}
              </ButtonLink>
            )}
            {mentor.mayOffer && (
              <ButtonLink second to={`${here}/mentor`}>
                {t(mentor.about ? 'organisation.mentor-change' : 'organisation.mentor-offer')}
              </ButtonLink>
            )}
            {may.change && (
              <ButtonLink second to={`${here}/wijzigen`}>
                {t('organisation.change')}
              </ButtonLink>
            )}
          </>
        }
      />
      <Refused {...refused} fieldOf="startsOn" />
      {until && <HasLeft name={name} until={until} mayReturn={may.manage} />}
      <FactSheet
        facts={[
          { label: t('fact.geleding'), value: <GeledingTag geleding={geleding} /> },
          { label: t('fact.place'), value: loaderData.place },
          { label: t('fact.size-class'), value: t(`size-class.${loaderData.sizeClass}`) },
          { label: t('fact.kvk-number'), value: loaderData.kvkNumber },
          {
            label: t('fact.website'),
            value: website && (
              <a href={website} rel="noreferrer">
                {website.replace(/^https?:\/\//, '')}
              </a>
            ),
          },
          {
            label: t('fact.ror'),
            value: loaderData.ror && (
              <>
                <a href={`https://ror.org/${loaderData.ror}`} rel="noreferrer">
                  {loaderData.ror}
                </a>
                {loaderData.rorDoubt && <div>{t(`form.ror-doubt.${loaderData.rorDoubt}`)}</div>}
              </>
            ),
          },
          { label: t('organisation.mentor'), value: mentor.about },
          { label: t('fact.since'), value: day(loaderData.since) },
        ]}
      />
      <Section
        title={t('organisation.people')}
        action={
          may.manage &&
          !until && (
            <ButtonLink second to={`${here}/vertegenwoordigers/nieuw`}>
              {t('organisation.add-person')}
            </ButtonLink>
          )
        }
      >
        <VoiceTable here={here} organisation={name} people={loaderData.people} today={today} />
      </Section>
      <Section title={t('organisation.mandates')}>
        <MandateTable organisation={name} people={loaderData.people} today={today} />
      </Section>
      {loaderData.former.length > 0 && (
        <Section title={t('organisation.former')}>
          <FormerPeople
            here={here}
            organisation={name}
            people={loaderData.former}
            today={today}
            mayResume={may.manage && !until}
          />
        </Section>
      )}
      {may.end && !until && (
        <Section title={t('leaving.section')}>
          <p>{t('leaving.explanation')}</p>
          <p>
            <Link to={`${here}/beeindigen`}>{t('leaving.crumb')}</Link>
          </p>
        </Section>
      )}
    </>
  )
}
