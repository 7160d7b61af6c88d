import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconHelpCircle,
} from '@tabler/icons-react'
import type { Stance } from '@voortent/domain/consultation/contract'
import { useTranslation } from 'react-i18next'
import styles from './stance-mark.module.css'

const icons = {
  steun: IconCircleCheck,
  'steun-mits': IconHelpCircle,
  neutraal: IconCircleMinus,
  bezwaar: IconCircleX,
} as const satisfies Record<Stance, unknown>

/** A position by shape, colour and word; no position where there is none. */
export function StanceMark({ stance }: { stance: Stance | null | undefined }) {
  const { t } = useTranslation('consultation')
  const Icon = stance ? icons[stance] : IconCircleDashed
  return (
    <span className={`${styles.mark} ${styles[stance ?? 'none']}`}>
      <Icon stroke={2} aria-hidden="true" />
      {t(`stance.${stance ?? 'none'}`)}
    </span>
  )
}
