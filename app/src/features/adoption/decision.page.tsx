import { ButtonLink, Facts, Notice, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { Day, Moment } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { ExportButtons } from '../documents/export-buttons.tsx'
import type { Route } from './+types/decision.page'
import styles from './adoption.module.css'
import { NextSteps } from './next-steps.tsx'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ agenda }: Data) => agenda.title,
  'adoption:decision.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'adoption:decision.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  return read(args, (api) => api.adoption.decision({ tenant, agenda }))
}

export default function Decision({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('adoption')
  const { agenda, stage, edition, earlier, next, origin, may } = loaderData
  const here = `/${params.tenant}/agenda/${agenda.id}`
  const ballot = edition && `/${params.tenant}/besluiten/${edition.ballot.id}`
  const record = edition?.adoption && `/${params.tenant}/vastgesteld/${edition.adoption.id}`
  return (
    <>
      <PageHeader
        title={t('decision.title')}
        intro={t('decision.intro', { title: agenda.title })}
        action={
          <>
            {may.put && <ButtonLink to="voorleggen">{t('put.open')}</ButtonLink>}
            {may.beginNext && <ButtonLink to="nieuwe-editie">{t('next.open')}</ButtonLink>}
            <ButtonLink to={here} second>
              {t('decision.read')}
            </ButtonLink>
          </>
        }
      />
      <Notice tone={stage === 'adopted' ? 'done' : 'plain'} title={t(`stage.${stage}.title`)}>
        {t(`stage.${stage}.text`)}
      </Notice>
      <NextSteps stage={stage} phase={agenda.phase} here={here} ballot={ballot} record={record} />
      {edition && (
        <Section title={t('edition.title', { number: edition.number })}>
          <Facts
            facts={[
              { label: t('edition.put'), value: <Day date={edition.createdAt} /> },
              {
                label: t('edition.ballot'),
                value: <Link to={ballot ?? ''}>{edition.ballot.title}</Link>,
              },
              {
                label: t('edition.closes'),
                value: edition.ballot.closedAt ? null : <Moment date={edition.ballot.closesAt} />,
              },
              {
                label: t('edition.adopted'),
                value: edition.adoption && <Moment date={edition.adoption.adoptedAt} />,
              },
            ]}
          />
          <p>
            <Link to={`feitenblad/${edition.id}`}>{t('edition.facts')}</Link>
          </p>
          <p className={styles.hash}>
            {t('edition.hash')} <code>{edition.hash}</code>
          </p>
        </Section>
      )}
      {edition?.adoption && (
        <Section title={t('edition.file')}>
          <ExportButtons tenant={params.tenant} kind="adoption" subject={edition.adoption.id} />
        </Section>
      )}
      {(next || origin) && (
        <Section title={t('editions.title')}>
          <ul>
            {origin && (
              <li>
                {t('editions.origin')}{' '}
                <Link to={`/${params.tenant}/agenda/${origin.id}/besluit`}>{origin.title}</Link>
              </li>
            )}
            {next && (
              <li>
                {t('editions.next')}{' '}
                <Link to={`/${params.tenant}/agenda/${next.id}/besluit`}>{next.title}</Link>
              </li>
            )}
          </ul>
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title={t('earlier.title')}>
          <ul>
            {earlier.map(({ id, number, createdAt, ballot: one }) => (
              <li key={id}>
                {t('earlier.number', { number })}, <Day date={createdAt} />:{' '}
                <Link to={`/${params.tenant}/besluiten/${one.id}`}>{one.title}</Link>
                {', '}
                {t(`earlier.${one.withdrawnAt ? 'withdrawn' : (one.outcome ?? 'open')}`)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
