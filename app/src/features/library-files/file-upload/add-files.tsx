import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Fold } from '../../../shell/fold.tsx'
import type { ListedFiles } from '../listed-files.ts'
import { useLookAgain } from '../use-look-again.ts'
import { UploadPart } from './upload-part.tsx'

/** Adding files on the page of their item; unfolded where there are none yet. */
export function AddFiles(props: { tenant: string; item: string; files: ListedFiles }) {
  const { t } = useTranslation('file-upload')
  const { tenant, item, files } = props
  const [open] = useState(files.length === 0)
  useLookAgain(files.some(({ state }) => state === 'waiting'))
  return (
    <Fold title={t('title')} open={open}>
      <UploadPart tenant={tenant} item={item} fromItem />
    </Fold>
  )
}
