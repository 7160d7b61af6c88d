import type { BallotView } from '@voortent/api'
import { Button, ButtonLink, Notice } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import styles from './ballot.module.css'

/** What who prepares ballots does next: open it, or close it early, with what follows from that. */
export function BallotActs({
  ballot,
  refusal,
}: {
  ballot: BallotView
  refusal: string | undefined
}) {
  const { t } = useTranslation('decisions')
  const { may } = ballot
  const act = may.prepare ? 'open' : may.close ? 'close' : null
  if (!act && !may.withdraw) return null
  return (
    <div className={styles.act}>
      {refusal && <Notice tone="loss">{refusal}</Notice>}
      {act && <p>{t(`ballot.${act}-what`)}</p>}
      <div className={styles.ways}>
        {act && (
          <Form method="post">
            <Button name="act" value={act}>
              {t(`ballot.${act}-it`)}
            </Button>
          </Form>
        )}
        {may.prepare && (
          <>
            <ButtonLink to="aanpassen" second>
              {t('ballot.change-it')}
            </ButtonLink>
            <ButtonLink to="toelichting" second>
              {t('ballot.write-explanation')}
            </ButtonLink>
          </>
        )}
        {may.changeRoster && (
          <ButtonLink to="lijst" second>
            {t('ballot.set-roster')}
          </ButtonLink>
        )}
        {may.withdraw && (
          <ButtonLink to="intrekken" second>
            {t('ballot.withdraw-it')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
