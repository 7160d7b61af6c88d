import { whyQuestions } from '@voortent/domain/consortia/contract'
import { ButtonLink, EmptyState, PageHeader, Section } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../../shell/ask.ts'
import { Day } from '../../../shell/moment.tsx'
import { pageTitle } from '../../../shell/page-title.ts'
import { trail } from '../../../shell/trail.ts'
import { ChangedWords } from '../../documents/compared-text.tsx'
import type { Route } from './+types/why-over-time.page'
import styles from './partners.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(({ organisation }: Data) => organisation.name)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.organisation.name ?? 'consortia:why.title')

export function loader(args: Route.LoaderArgs) {
  return read(args, (api) => api.consortiumPartners.whyOverTime(args.params))
}

export default function WhyOverTime({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation('consortia')
  const { organisation, rounds } = loaderData
  return (
    <>
      <PageHeader
        title={organisation.name}
        intro={t('why.over-time')}
        action={
          <ButtonLink second to="..">
            {t('why.back')}
          </ButtonLink>
        }
      />
      {rounds.length === 0 && <EmptyState title={t('why.none')}>{t('why.wait')}</EmptyState>}
      {rounds.toReversed().map(({ number, openedOn, answer }) => (
        <Section
          key={number}
          title={
            <>
              {t('why.round', { number })}, <Day date={new Date(openedOn)} />
            </>
          }
        >
          {answer ? (
            <dl className={styles.answers}>
              {whyQuestions.map((question) => (
                <div key={question}>
                  <dt>{t(`why.question.${question}`)}</dt>
                  <dd>
                    {answer[question].length > 0 ? (
                      <ChangedWords words={answer[question]} />
                    ) : (
                      t('why.left-open')
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          ) : (
            <p className={styles.soft}>{t('why.silent')}</p>
          )}
        </Section>
      ))}
    </>
  )
}
