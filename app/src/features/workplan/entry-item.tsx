import { useTranslation } from 'react-i18next'
import { ActButton } from '../../shell/act-button.tsx'
import { Day } from '../../shell/moment.tsx'
import type { Entry } from './plan-data.ts'
import { PublishPart } from './publish-part.tsx'
import styles from './workplan.module.css'

/** An entry of the logbook with its photo. */
export function EntryItem(props: { tenant: string; base: string; entry: Entry; mayWork: boolean }) {
  const { t } = useTranslation('workplan')
  const { tenant, base, entry, mayWork } = props
  const { id, on, text, present, by, photo, published, mayWithdraw } = entry
  const place = photo && `/${tenant}/bijlagen/${photo.id}`
  return (
    <li>
      <article aria-labelledby={`dag-${id}`}>
        <h2 id={`dag-${id}`}>
          <Day date={new Date(on)} />
        </h2>
        {photo && place && (
          <a href={place} className={styles.photo} aria-label={t('log.see-photo')}>
            <img
              src={`${place}?klein=ja`}
              alt={photo.altText}
              width={photo.width}
              height={photo.height}
              loading="lazy"
            />
          </a>
        )}
        <p className={styles.about}>{text}</p>
        <p className={styles.under}>
          {present && <>{t('log.present', { names: present })} · </>}
          {by && t('log.by', { name: by })}
        </p>
        {mayWork && (
          <div className={styles.ways}>
            <PublishPart base={base} id={id} published={published} may={mayWork} of={on} />
            {mayWithdraw && (
              <ActButton act="withdraw" about={{ entry: id }} of={on}>
                {t('log.withdraw')}
              </ActButton>
            )}
          </div>
        )}
      </article>
    </li>
  )
}
