import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import type { Api } from '@voortent/api'
import { Button, Field, FormCard, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form, Link } from 'react-router'
import type { FormRefusal } from '../../../shell/ask.ts'
import { Fold } from '../../../shell/fold.tsx'
import { useFormRefusal } from '../../../shell/use-form-refusal.ts'
import styles from './partners.module.css'

type Item = Awaited<ReturnType<Api['consortiumPartners']['leaving']>>['items'][number]

/** What is handed over, and what became of each (R-05). */
export function HandoverList(props: {
  tenant: string
  items: Item[]
  maySettle: boolean
  answer: FormRefusal | undefined
}) {
  const { t } = useTranslation('consortia')
  const { tenant, items, maySettle, answer } = props
  if (items.length === 0) return <p className={styles.soft}>{t('handover.none')}</p>
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>
          <div>
            <Named tenant={tenant} item={item} />
            {item.outcome && <span className={styles.under}>{item.outcome}</span>}
            {maySettle && (
              <SettleForm
                item={item}
                answer={answer?.values.item === item.id ? answer : undefined}
              />
            )}
          </div>
          <Tag
            tone={item.settled ? 'done' : 'plain'}
            icon={
              item.settled ? (
                <IconCircleCheck aria-hidden="true" />
              ) : (
                <IconCircle aria-hidden="true" />
              )
            }
          >
            {t(item.settled ? 'handover.settled' : 'handover.open')}
          </Tag>
        </li>
      ))}
    </ul>
  )
}

function Named({ tenant, item }: { tenant: string; item: Item }) {
  const { t, i18n } = useTranslation('consortia')
  const { kind, what, path } = item
  const role = kind === 'role' && i18n.exists(`consortia:role.${what}`) ? t(`role.${what}`) : what
  const words = `${t(`handover.kind.${kind}`)}: ${role}`
  return path ? <Link to={`/${tenant}/${path}`}>{words}</Link> : <strong>{words}</strong>
}

function SettleForm({ item, answer }: { item: Item; answer: FormRefusal | undefined }) {
  const { t } = useTranslation('consortia')
  const refused = useFormRefusal(answer)
  const { error, defaultValue } = refused.field('outcome')
  return (
    <Fold title={t('handover.settle')} open={answer !== undefined}>
      <Form method="post" noValidate>
        <input type="hidden" name="act" value="settle" />
        <input type="hidden" name="item" value={item.id} />
        <FormCard
          refusal={refused.sentence}
          actions={<Button look="second">{t('handover.settle-button')}</Button>}
        >
          <Field
            name="outcome"
            error={error}
            defaultValue={defaultValue ?? item.outcome}
            label={t('handover.outcome')}
            hint={t('handover.outcome-hint')}
            autoComplete="off"
            maxLength={200}
          />
        </FormCard>
      </Form>
    </Fold>
  )
}
