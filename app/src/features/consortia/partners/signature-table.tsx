import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import type { Api } from '@voortent/api'
import { OverviewTable, Tag } from '@voortent/ui'
import { useTranslation } from 'react-i18next'
import { Day } from '../../../shell/moment.tsx'

type Party = Awaited<ReturnType<Api['consortiumPartners']['edition']>>['parties'][number]

/** Who signed, how and when, and who did not yet. */
export function SignatureTable({ parties }: { parties: Party[] }) {
  const { t } = useTranslation('consortia')
  const signed = parties.filter(({ signature }) => signature).length
  return (
    <OverviewTable
      caption={t('agreement.signed-of', { count: signed, of: parties.length })}
      rows={parties}
      keyOf={({ organisation }) => organisation}
      columns={[
        {
          name: 'name',
          label: t('fact.organisation'),
          cell: ({ name, leads }) => (leads ? `${name} (${t('role.penvoerder')})` : name),
        },
        {
          name: 'state',
          label: t('agreement.signature'),
          cell: ({ signature }) => (
            <Tag
              tone={signature ? 'done' : 'plain'}
              icon={
                signature ? (
                  <IconCircleCheck aria-hidden="true" />
                ) : (
                  <IconCircle aria-hidden="true" />
                )
              }
            >
              {t(signature ? `agreement.way.${signature.way}` : 'agreement.unsigned')}
            </Tag>
          ),
        },
        { name: 'by', label: t('agreement.by'), cell: ({ signature }) => signature?.by },
        {
          name: 'on',
          label: t('agreement.on'),
          cell: ({ signature }) => signature && <Day date={new Date(signature.on)} />,
        },
      ]}
    />
  )
}
