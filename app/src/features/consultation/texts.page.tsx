import { PageHeader, Section } from '@voortent/ui'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { read } from '../../shell/ask.ts'
import { pageTitle } from '../../shell/page-title.ts'
import { trail } from '../../shell/trail.ts'
import type { Route } from './+types/texts.page'
import { PartBlock } from './part-block.tsx'
import styles from './texts.module.css'
import { useSelectedPassage } from './use-selected-passage.ts'

type Data = Route.ComponentProps['loaderData']

export const handle = trail(
  ['agenda:title', 'agenda'],
  ({ consultation }: Data) => consultation.agendaTitle,
  'consultation:texts.title',
)
export const meta: Route.MetaFunction = (args) => pageTitle(args, 'consultation:texts.title')

export function loader(args: Route.LoaderArgs) {
  const { tenant, consultation: id } = args.params
  return read(args, async (api) => {
    const { consultation, mayPropose, parts } = await api.consultation.texts({ tenant, id })
    return {
      consultation,
      mayPropose,
      parts: parts.map(({ id: part, title, blocks }) => ({ id: part, title, blocks })),
    }
  })
}

export default function Texts({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation('consultation')
  const { mayPropose, parts } = loaderData
  const base = `/${params.tenant}/agenda/${params.agenda}/consultatie/${params.consultation}`
  const propose = (part: string, from?: number, until?: number) => {
    const place = from === undefined ? '' : `&van=${from}&tot=${until}`
    return `${base}/wijzigingen/nieuw?deel=${part}${place}`
  }
  const article = useRef<HTMLElement>(null)
  const selected = useSelectedPassage(article, mayPropose)
  return (
    <>
      <PageHeader
        title={t('texts.title')}
        intro={t(mayPropose ? 'texts.intro' : 'texts.intro-reading')}
      />
      <article ref={article} className={styles.article}>
        {parts.map(({ id, title, blocks }) => (
          <Section
            key={id}
            title={title ?? t('own-text')}
            action={
              mayPropose && (
                <Link
                  to={propose(id)}
                  aria-label={t('texts.whole-part', { title: title ?? t('own-text') })}
                >
                  {t('texts.whole')}
                </Link>
              )
            }
          >
            <div data-part={id}>
              {blocks.map((block) => (
                <PartBlock
                  key={block.start}
                  block={block}
                  propose={
                    mayPropose && block.text.trim() !== ''
                      ? propose(id, block.start, block.start + block.text.length)
                      : null
                  }
                />
              ))}
            </div>
          </Section>
        ))}
      </article>
      {selected && (
        <output className={styles.selected}>
          <span>‘{selected.words}’</span>
          <Link to={propose(selected.part, selected.from, selected.until)}>
            {t('texts.selected')}
          </Link>
        </output>
      )}
    </>
  )
}
