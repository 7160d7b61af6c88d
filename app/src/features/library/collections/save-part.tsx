import { ChoiceField, Field, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../../shell/act-button.tsx'
import { ActForm } from '../../../shell/act-form.tsx'
import type { Around } from '../library-talk/around.ts'
import styles from './collections.module.css'

/** Where an item is gathered and cited; and the way to save it, in one press for who saved before. */
export function SavePart(props: {
  tenant: string
  collections: Around['collections']
  maySave: boolean
  answer: unknown
}) {
  const { t } = useTranslation('collections')
  const { tenant, collections: found, maySave, answer } = props
  const { own, collections, syntheses } = found
  const open = own.filter(({ saved }) => !saved)
  const [latest] = open
  const library = `/${tenant}/kennis`
  return (
    <>
      {syntheses.length > 0 && (
        <Named title={t('cited-in')} all={syntheses} to={library} sort={t('synthesis')} />
      )}
      {collections.length > 0 && (
        <Named
          title={t('gathered-in')}
          all={collections}
          to={`${library}/verzamelingen`}
          sort={t('collection')}
        />
      )}
      {maySave && latest && (
        <ActButton act="save" about={{ collection: latest.id }} look="second">
          {t('save.in', { title: latest.title })}
        </ActButton>
      )}
      {maySave && (
        <ActForm act="save" answer={answer} title={t('save.title')} button={t('save.button')}>
          {(refused) => (
            <>
              {open.length > 0 && (
                <ChoiceField
                  name="collection"
                  {...refused.field('collection')}
                  label={t('save.where')}
                  choices={[
                    ...open.map(({ id, title }) => ({ value: id, label: title })),
                    { value: '', label: t('save.new') },
                  ]}
                />
              )}
              <Field
                name="title"
                {...refused.field('title')}
                label={t('save.new-title')}
                hint={open.length > 0 ? t('save.new-hint') : undefined}
                maxLength={150}
              />
              <TextField
                name="note"
                {...refused.field('note')}
                label={t('note.label')}
                maxLength={1000}
                rows={2}
              />
            </>
          )}
        </ActForm>
      )}
    </>
  )
}

function Named(props: {
  title: string
  all: { id: string; title: string }[]
  to: string
  sort: string
}) {
  const { title, all, to, sort } = props
  return (
    <>
      <h3 className={styles.sub}>{title}</h3>
      <ul>
        {all.map((one) => (
          <li key={one.id}>
            <Link to={`${to}/${one.id}`}>{one.title}</Link>{' '}
            <span className={styles.soft}>{sort}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
