import { Button, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import { usePeriodWords } from './use-period-words.ts'

/** Says that an organisation left, and since when; who keeps the partners can bring it back. */
export function HasLeft(props: { name: string; until: string; mayReturn: boolean }) {
  const { t } = useTranslation('partners')
  const { day } = usePeriodWords()
  const { name, until, mayReturn } = props
  return (
    <Notice tone="plain" title={t('left.title')}>
      <p>{t('left.text', { name, day: day(until) })}</p>
      {mayReturn && (
        <Form method="post">
          <input type="hidden" name="intent" value="return" />
          <p>{t('left.return-text')}</p>
          <Button look="second">{t('left.return')}</Button>
        </Form>
      )}
    </Notice>
  )
}
