import type { Api } from '@voortent/api'
import { withCitations } from '@voortent/domain/documents/contract'
import { ButtonLink, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../../shell/act-button.tsx'
import { ActForm } from '../../../shell/act-form.tsx'
import { isBlank, Text } from '../../documents/text.tsx'
import { CitedAt } from './cited-at.tsx'
import styles from './collections.module.css'

type Collection = Awaited<ReturnType<Api['collections']['get']>>

/** For who makes a collection: its text, and its items in their order. */
export function EntriesPart(props: {
  here: string
  library: string
  collection: Collection
  answer: unknown
}) {
  const { t } = useTranslation('collections')
  const { here, library, collection, answer } = props
  const { content, documentId, entries } = collection
  const written = content && !isBlank(content)
  return (
    <>
      {entries.length > 0 && (
        <Section
          title={t('text.title')}
          action={written && <ButtonLink to={`${here}/publiceren`}>{t('publish.open')}</ButtonLink>}
        >
          {written ? (
            <Text content={withCitations(content, entries)} deeper={1} />
          ) : (
            <p className={styles.soft}>{t('text.none')}</p>
          )}
          {documentId ? (
            <ButtonLink to={`${here}/schrijven/${documentId}`} second>
              {t('text.write')}
            </ButtonLink>
          ) : (
            <ActButton act="write" look="second">
              {t('text.begin')}
            </ActButton>
          )}
        </Section>
      )}
      <Section title={t('sources.count', { count: entries.length })}>
        <ul className={styles.entries}>
          {entries.map(({ id, number, note, item }, place) => (
            <li key={id} id={`bron-${number}`}>
              <span className={styles.number}>[{number}]</span>
              <div>
                <Link to={`${library}/${item.id}`}>{item.title}</Link>
                {item.authors && <span className={styles.under}>{item.authors}</span>}
                <CitedAt number={number} content={content} />
                {note && <p className={styles.note}>{note}</p>}
                <div className={styles.ways}>
                  <ActForm
                    act="note"
                    about={{ entry: id }}
                    answer={answer}
                    title={t(note ? 'note.change' : 'note.add')}
                    button={t('note.button')}
                  >
                    {(refused) => (
                      <TextField
                        name="note"
                        {...refused.field('note')}
                        defaultValue={refused.field('note').defaultValue ?? note}
                        label={t('note.label')}
                        maxLength={1000}
                        rows={2}
                      />
                    )}
                  </ActForm>
                  {place > 0 && (
                    <ActButton act="up" about={{ entry: id }} of={item.title}>
                      {t('up')}
                    </ActButton>
                  )}
                  {place < entries.length - 1 && (
                    <ActButton act="down" about={{ entry: id }} of={item.title}>
                      {t('down')}
                    </ActButton>
                  )}
                  <ActButton act="remove" about={{ entry: id }} of={item.title}>
                    {t('remove')}
                  </ActButton>
                </div>
              </div>
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
