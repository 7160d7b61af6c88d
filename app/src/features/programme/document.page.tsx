import { ButtonLink, PageHeader } from '@voortent/ui'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import { useQuickLinks } from '../../shell/use-quick-links.ts'
import { AgendaFacts } from '../agenda/agenda-facts.tsx'
import { AgendaSection } from '../agenda/agenda-section.tsx'
import { Outline } from '../agenda/outline.tsx'
import styles from '../agenda/reading.module.css'
import { ExportButtons } from '../documents/export-buttons.tsx'
import type { Route } from './+types/document.page'
import { ActionsToRead } from './actions-to-read.tsx'
import { documentOf } from './document-of.ts'
import { GoalsToRead } from './goals-to-read.tsx'
import { useWords } from './use-words.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(['agenda:title', 'agenda'], ({ agenda }: Data) => agenda.title)
export const meta: Route.MetaFunction = (args) =>
  pageTitle(args, args.loaderData?.agenda.title ?? 'agenda:title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, agenda } = args.params
  return read(args, async (api) => documentOf(await api.programme.document({ tenant, agenda })))
}

export default function AgendaToRead({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('agenda')
  const words = useWords()
  const ref = useRef<HTMLElement>(null)
  useQuickLinks(ref)
  const { agenda } = loaderData
  const { may, speerpunten } = agenda
  const here = `/${params.tenant}/agenda/${params.agenda}`
  const work = (documentId: string) => ({ to: `schrijven/${documentId}`, mayWrite: may.write })
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
        <article ref={ref} className={styles.article}>
          <AgendaSection
            id="ambitie"
            title={t('own-text')}
            before={agenda.ambition && <p className={styles.ambition}>{agenda.ambition}</p>}
            text={agenda.text}
            work={work(agenda.documentId)}
          />
          {speerpunten.map(({ id, title, lead, text, documentId, goals, actions }, place) => (
            <AgendaSection
              key={id}
              id={`speerpunt-${id}`}
              title={title}
              place={place + 1}
              under={lead && t(lead.left ? 'lead.left' : 'lead.is', { name: lead.name })}
              text={text}
              work={work(documentId)}
            >
              <GoalsToRead here={here} goals={goals} words={words} />
              <ActionsToRead here={here} actions={actions} words={words} />
            </AgendaSection>
          ))}
        </article>
      </div>
    </>
  )
}
