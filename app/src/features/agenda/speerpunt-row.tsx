import { Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { OrderRow } from './order-row.tsx'
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
  const { speerpunt, possibleLeads, answer, ...row } = props
  const { id, title, lead } = speerpunt
  const words = {
    grip: t('drag.grip', { title }),
    role: t('drag.role'),
    way: { up: t('speerpunt.up', { title }), down: t('speerpunt.down', { title }) },
    short: { up: t('speerpunt.up-short'), down: t('speerpunt.down-short') },
  }
  const named = (
    <>
      {title}
      {lead && (
        <span className={styles.lead}>
          {t(lead.left ? 'lead.left' : 'lead.is', { name: lead.name })}
        </span>
      )}
      {lead?.left && <Tag tone="asked">{t('lead.choose')}</Tag>}
    </>
  )
  return (
    <OrderRow {...row} id={id} name="speerpunt" words={words} title={named}>
      <SpeerpuntForms speerpunt={speerpunt} possibleLeads={possibleLeads} answer={answer} />
    </OrderRow>
  )
}
