import { ButtonLink, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { Day } from '../../shell/moment.tsx'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/handover.page'
import { noon } from './deadlines.tsx'
import styles from './doorwerking.module.css'
import { ThemeOfAgenda } from './theme.tsx'

export const handle = trail('doorwerking:handover.title')
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'doorwerking:handover.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.doorwerking.handover({ tenant: args.params.tenant }))
}

export default function Handover({ loaderData, params }: Route.ComponentProps) {
  const { t, i18n } = useTranslation(['doorwerking', 'shell'])
  const { agendas, adoptions, ballots, deciders, endings, asked } = loaderData
  const here = `/${params.tenant}`
  return (
    <>
      <PageHeader
        title={t('handover.title')}
        intro={t('handover.intro')}
        action={
          <ButtonLink to={`${here}/wijzigingen`} second>
            {t('handover.changes')}
          </ButtonLink>
        }
      />
      <Section title={t('handover.asked')}>
        {asked.length === 0 ? (
          <p>{t('handover.nothing-asked')}</p>
        ) : (
          <ul className={styles.list}>
            {asked.map(({ id, kind, subject, path, dueOn }) => (
              <li key={id}>
                <Link to={`${here}/${path}`}>
                  {t(`home:task.${i18n.exists(`home:task.${kind}.ask`) ? kind : 'unknown'}.ask`, {
                    subject,
                  })}
                </Link>{' '}
                {dueOn && (
                  <span className={styles.soft}>
                    {t('promised.due')} <Day date={noon(dueOn)} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('handover.decisions')}>
        {adoptions.length + ballots.length === 0 && <p>{t('handover.no-decisions')}</p>}
        <ul className={styles.list}>
          {ballots.map(({ id, title, state, closesAt }) => (
            <li key={id}>
              <Link to={`${here}/besluiten/${id}`}>{title}</Link>{' '}
              <span className={styles.soft}>
                {t(`ballot.${state}`)} <Day date={closesAt} />
              </span>
            </li>
          ))}
          {adoptions.map(({ id, title, adoptedAt }) => (
            <li key={id}>
              <Link to={`${here}/vastgesteld/${id}`}>{title}</Link>{' '}
              <span className={styles.soft}>
                {t('decided.adopted')} <Day date={adoptedAt} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      {agendas.map(({ id, title, phase, phaseEndsOn, themes, promises, consultations }) => (
        <Section
          key={id}
          title={<Link to={`${here}/agenda/${id}`}>{title}</Link>}
          action={
            <span className={styles.soft}>
              {t(`phase.${phase}`)}
              {phaseEndsOn && (
                <>
                  {' '}
                  {t('handover.until')} <Day date={noon(phaseEndsOn)} />
                </>
              )}
            </span>
          }
        >
          {themes.length === 0 && <p>{t('handover.no-themes')}</p>}
          {themes.map((theme) => (
            <ThemeOfAgenda key={theme.id} here={here} agenda={id} theme={theme} />
          ))}
          {consultations.length > 0 && (
            <>
              <h3>{t('handover.consultations')}</h3>
              <ul className={styles.list}>
                {consultations.map((one) => (
                  <li key={one.id}>
                    <Link to={`${here}/agenda/${id}/consultatie/${one.id}`}>{one.title}</Link>{' '}
                    <span className={styles.soft}>
                      {t('handover.answered', { answered: one.answered, invited: one.invited })},{' '}
                      {t('handover.until')} <Day date={noon(one.closesOn)} />
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {promises.length > 0 && (
            <>
              <h3>{t('handover.general')}</h3>
              <ul className={styles.list}>
                {promises.map((promise) => (
                  <li key={promise.id}>
                    <Link to={`${here}/afspraken/${promise.id}`}>{promise.what}</Link>{' '}
                    <span className={styles.soft}>
                      {promise.organisation}, {t('promised.due')} <Day date={noon(promise.dueOn)} />
                      {promise.overdue && `, ${t('state.late')}`}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Section>
      ))}
      <Section title={t('handover.people')}>
        {endings.length > 0 && (
          <>
            <h3>{t('handover.endings')}</h3>
            <ul className={styles.list}>
              {endings.map(({ what, name, organisation, on }) => (
                <li key={`${what} ${name} ${organisation}`}>
                  {t(`ending.${what}`, { name, organisation })}{' '}
                  <span className={styles.soft}>
                    <Day date={noon(on)} />
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
        <h3>{t('handover.deciders')}</h3>
        <ul className={styles.list}>
          {deciders.map(({ organisation, name, holder, substitute, covers }) => (
            <li key={`${organisation} ${covers} ${holder}`}>
              <Link to={`${here}/partners/${organisation}`}>{name}</Link>{' '}
              <span className={styles.soft}>
                {holder} ({covers}){substitute && `, ${t('handover.substitute', { substitute })}`}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
