import { ButtonLink, PageHeader } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { ExportButtons } from '../documents/export-buttons.tsx'
import type { Route } from './+types/agenda.page'
import { AgendaFacts } from './agenda-facts.tsx'
import { AgendaSection } from './agenda-section.tsx'
import { Outline } from './outline.tsx'
import styles from './reading.module.css'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['agenda:title', 'agenda'], ({ title }: Data) => title)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.title ?? 'agenda:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda: id } = args.params
  return read(args, (api) => api.agenda.get({ tenant, id }))
}

export default function Agenda({ loaderData: agenda, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const { may, speerpunten } = agenda
  const work = (documentId: string) => ({
    to: `schrijven/${documentId}`,
    mayWrite: may.write,
  })
  return (
    <>
      <PageHeader
        title={agenda.title}
        action={
          (may.write || may.change) && (
            <>
              {may.write && (
                <ButtonLink to={`schrijven/${agenda.documentId}`}>{t('write')}</ButtonLink>
              )}
              {may.change && (
                <ButtonLink to="opzet" second>
                  {t('structure.open')}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      <div className={styles.layout}>
        <div className={styles.outline}>
          <Outline
            here
            items={[
              { key: 'ambitie', title: t('own-text'), to: '#ambitie' },
              ...speerpunten.map(({ id, title }) => ({ key: id, title, to: `#speerpunt-${id}` })),
            ]}
          />
        </div>
        <div className={styles.facts}>
          <AgendaFacts agenda={agenda} />
          <ExportButtons tenant={params.tenant} kind="agenda" subject={agenda.id} />
        </div>
        <article className={styles.article}>
          <AgendaSection
            id="ambitie"
            title={t('own-text')}
            before={agenda.ambition && <p className={styles.ambition}>{agenda.ambition}</p>}
            text={agenda.text}
            work={work(agenda.documentId)}
          />
          {speerpunten.map(({ id, title, lead, text, documentId }, place) => (
            <AgendaSection
              key={id}
              id={`speerpunt-${id}`}
              title={title}
              place={place + 1}
              under={lead && t('lead.is', { name: lead.name })}
              text={text}
              work={work(documentId)}
            />
          ))}
        </article>
      </div>
    </>
  )
}
