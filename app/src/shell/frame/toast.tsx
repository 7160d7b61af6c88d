import '@mantine/notifications/styles.css'
import { Notifications, notifications } from '@mantine/notifications'
import { IconCheck } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { MantineRoof } from '../mantine-roof.tsx'

/** A sentence in the corner that leaves by itself; loaded when something was first done. */
export default function Toast({ id, sentence }: { id: string; sentence: string }) {
  const { t } = useTranslation('shell')
  useEffect(() => {
    notifications.show({
      id,
      message: sentence,
      icon: <IconCheck aria-hidden="true" size="1.25rem" />,
      autoClose: 8000,
      closeButtonProps: { 'aria-label': t('close') },
    })
  }, [id, sentence, t])
  return (
    <MantineRoof>
      <Notifications position="bottom-right" />
    </MantineRoof>
  )
}
