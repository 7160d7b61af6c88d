import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { Button } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './place-buttons.module.css'

/** Moves an action one place up or down within its speerpunt. */
export function PlaceButtons(props: {
  action: { id: string; title: string; position: number }
  last: number
}) {
  const { t } = useTranslation('actions')
  const { id, title, position } = props.action
  return (
    <Form method="post" className={styles.buttons} preventScrollReset>
      <input type="hidden" name="act" value="move" />
      <input type="hidden" name="action" value={id} />
      <Button
        look="quiet"
        name="position"
        value={position - 1}
        disabled={position === 0}
        aria-label={t('place.up', { title })}
      >
        <IconArrowUp aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        name="position"
        value={position + 1}
        disabled={position >= props.last}
        aria-label={t('place.down', { title })}
      >
        <IconArrowDown aria-hidden="true" />
      </Button>
    </Form>
  )
}
