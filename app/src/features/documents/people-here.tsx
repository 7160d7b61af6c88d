import { useOthers, useSelf } from '@liveblocks/react'
import { useTranslation } from 'react-i18next'
import styles from './people-here.module.css'
import { colourOf } from './share-out-colours.ts'

/** Who has this text open now, in words and each with the colour of their cursor. */
export function PeopleHere() {
  const { t } = useTranslation('documents')
  const self = useSelf()
  const others = useOthers()
  // A person with two screens is here once.
  const guests = new Map(
    others.filter(({ id }) => id !== self?.id).map(({ id, info }) => [id, info.name]),
  )
  return (
    <div className={styles.here}>
      <span id="hier">{t('here.title')}</span>
      <ul aria-labelledby="hier">
        <li style={{ '--writer': colourOf(self?.id) } as object}>{t('here.you')}</li>
        {[...guests].map(([id, name]) => (
          <li key={id} style={{ '--writer': colourOf(id) } as object}>
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
