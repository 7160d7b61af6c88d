import type { Api } from '@voortent/api'
import { Field, Notice, Section, TextField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ActButton } from '../../shell/act-button.tsx'
import { ActForm } from '../../shell/act-form.tsx'
import styles from './barriers.module.css'
import { CheckField } from './check-field.tsx'

type Data = Awaited<ReturnType<Api['barriers']['get']>>

/** What the tenant sees of a barrier, and for who leads the act of showing it. */
export function SharePart(props: {
  tenant: string
  barrier: Data['barrier']
  shared: Data['shared']
  mayShare: boolean
  answer: unknown
}) {
  const { t } = useTranslation('barriers')
  const { tenant, barrier, shared, mayShare, answer } = props
  const stands = shared && !shared.withdrawn
  return (
    <Section title={t('share.title')}>
      <p className={styles.soft}>
        {t(stands ? 'share.stands' : 'share.inside')}{' '}
        {stands && (
          <>
            {t('share.met', { count: shared.met })}{' '}
            <Link to={`/${tenant}/knelpunten`}>{t('to-shared')}</Link>
          </>
        )}
      </p>
      {stands && shared.behind && <Notice tone="plain">{t('share.behind')}</Notice>}
      {mayShare && (
        <ActForm
          key={String(stands)}
          act="share"
          title={t(stands ? 'share.again' : 'share.open')}
          button={t(stands ? 'share.again-button' : 'share.button')}
          answer={answer}
        >
          {(refused) => (
            <>
              <p className={styles.soft}>{t('share.what')}</p>
              <Field
                name="title"
                label={t('field.title')}
                error={refused.field('title').error}
                defaultValue={refused.field('title').defaultValue ?? shared?.title ?? barrier.title}
                required
                maxLength={200}
              />
              <TextField
                name="about"
                label={t('field.about')}
                hint={t('share.about-hint')}
                error={refused.field('about').error}
                defaultValue={refused.field('about').defaultValue ?? shared?.about ?? barrier.about}
                maxLength={2000}
              />
              <CheckField name="named" checked={shared?.named ?? false}>
                {t('share.named')}
              </CheckField>
              <CheckField name="checkerNamed" checked={shared?.checkerNamed ?? false}>
                {t('share.checker-named')}
              </CheckField>
            </>
          )}
        </ActForm>
      )}
      {mayShare && stands && <ActButton act="withdrawShare">{t('share.withdraw')}</ActButton>}
    </Section>
  )
}
