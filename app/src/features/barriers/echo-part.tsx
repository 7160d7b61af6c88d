import { Button, ChoiceField, VisuallyHidden } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import styles from './barriers.module.css'
import type { SharedInList, SharedList } from './shared-data.ts'

/** "Ook bij ons", for each consortium whose inside is theirs; and taking it back. */
export function EchoPart(props: {
  barrier: SharedInList
  mine: SharedList['mine']
  said: SharedList['said']
}) {
  const { t } = useTranslation('barriers')
  const { barrier, mine, said } = props
  const told = said.filter(({ shared }) => shared === barrier.id)
  // Where it gave its name, the list says so already.
  const shown = told.filter(({ own }) => !own || !barrier.named)
  const free = mine.filter(({ id }) => !told.some(({ consortium }) => consortium === id))
  const titleOf = (id: string) => mine.find((one) => one.id === id)?.title ?? ''
  return (
    <div className={styles.echo}>
      {shown.map(({ consortium, own }) => (
        <p key={consortium} className={styles.soft}>
          {t(own ? 'echo.own' : 'echo.said', { title: titleOf(consortium) })}
          {!own && (
            <ActButton act="takeBack" about={{ consortium, shared: barrier.id }} of={barrier.title}>
              {t('echo.take-back')}
            </ActButton>
          )}
        </p>
      ))}
      {free.length > 0 && (
        <Form method="post" className={styles.echo}>
          <input type="hidden" name="act" value="echo" />
          <input type="hidden" name="shared" value={barrier.id} />
          {free.length === 1 ? (
            <input type="hidden" name="consortium" value={free[0]?.id} />
          ) : (
            <ChoiceField
              name="consortium"
              label={t('echo.which')}
              choices={free.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )}
          <Button look="second">
            {t('echo.button')}
            <VisuallyHidden>
              {' '}
              {barrier.title}
              {free.length === 1 && `, ${free[0]?.title}`}
            </VisuallyHidden>
          </Button>
        </Form>
      )}
    </div>
  )
}
