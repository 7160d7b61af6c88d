import { Button, ChoiceField } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'

/** Chooses the depth of headings at which a file is cut into parts. */
export function LevelForm(props: { level: number; levels: { level: number; count: number }[] }) {
  const { t } = useTranslation('agenda')
  return (
    <Form method="get">
      <ChoiceField
        label={t('import.level')}
        hint={t('import.level-hint')}
        name="koppen"
        defaultValue={String(props.level)}
        choices={props.levels.map(({ level, count }) => ({
          value: String(level),
          label: t('import.level-choice', { level, count }),
        }))}
      />
      <Button look="second">{t('import.divide')}</Button>
    </Form>
  )
}
