import { ButtonLink, EmptyState } from '@voortent/ui'
import { addressOf } from '../actions/actions-filter.ts'
import { useWords } from './use-words.ts'

/** That there is nothing to show: the way to all actions, or to where the first is added. */
export function NoActions(props: {
  /** The agenda, and the view of it that shows nothing. */
  base: string
  here: string
  filter: Parameters<typeof addressOf>[0]
}) {
  const { t } = useWords()
  const isChosen = addressOf(props.filter) !== ''
  return (
    <EmptyState
      title={t(isChosen ? 'none' : 'none-yet')}
      action={
        <ButtonLink to={isChosen ? props.here : `${props.base}/acties`} second>
          {t(isChosen ? 'show-all' : 'to-actions')}
        </ButtonLink>
      }
    />
  )
}
