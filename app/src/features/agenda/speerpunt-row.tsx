import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react'
import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { SpeerpuntForms } from './speerpunt-forms.tsx'
import type { SpeerpuntToArrange } from './speerpunt-to-arrange.ts'
import styles from './structure.module.css'

/** One speerpunt in the order, with what can be done to it. */
export function SpeerpuntRow(props: {
  speerpunt: SpeerpuntToArrange
  place: number
  isLast: boolean
  possibleLeads: { id: string; name: string }[]
  answer: unknown
  onMove: (id: string, place: number, button: string) => void
}) {
  const { t } = useTranslation('agenda')
  const { speerpunt, place, isLast, possibleLeads, answer, onMove } = props
  const { id, title, lead } = speerpunt
  const { attributes, listeners, setNodeRef, transform, transition } = useSortable({ id })
  const style = { transform: CSS.Translate.toString(transform), transition }
  const step = { id, title, onMove }
  return (
    <li ref={setNodeRef} style={style} className={styles.row}>
      <button
        type="button"
        className={styles.grip}
        {...attributes}
        {...listeners}
        aria-label={t('drag.grip', { title })}
        aria-roledescription={t('drag.role')}
      >
        <IconGripVertical size={20} aria-hidden />
      </button>
      <span className={styles.title}>
        {place + 1}. {title}
        {lead && (
          <span className={styles.lead}>
            {t(lead.left ? 'lead.left' : 'lead.is', { name: lead.name })}
          </span>
        )}
        {lead?.left && <Tag tone="asked">{t('lead.choose')}</Tag>}
      </span>
      <Step {...step} way="up" to={place - 1} disabled={place === 0} />
      <Step {...step} way="down" to={place + 1} disabled={isLast} />
      <SpeerpuntForms speerpunt={speerpunt} possibleLeads={possibleLeads} answer={answer} />
    </li>
  )
}

function Step(props: {
  id: string
  title: string
  way: 'up' | 'down'
  to: number
  disabled: boolean
  onMove: (id: string, place: number, button: string) => void
}) {
  const { t } = useTranslation('agenda')
  const { id, title, way, to, disabled, onMove } = props
  const button = `${way}-${id}`
  const Icon = way === 'up' ? IconArrowUp : IconArrowDown
  return (
    <Form
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        onMove(id, to, button)
      }}
    >
      <input type="hidden" name="act" value="move" />
      <input type="hidden" name="speerpunt" value={id} />
      <input type="hidden" name="position" value={to} />
      <button
        id={button}
        type="submit"
        className={styles.step}
        disabled={disabled}
        aria-label={t(`speerpunt.${way}`, { title })}
        title={t(`speerpunt.${way}-short`)}
      >
        <Icon size={20} aria-hidden />
      </button>
    </Form>
  )
}
