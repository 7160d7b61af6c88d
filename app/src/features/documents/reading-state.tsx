import { ButtonLink, Notice, PageHeader } from '@voortent/ui'
import { OfficeProgress } from './office-progress.tsx'

/** A file that was handed in and is not read: why it could not be, or how far the worker is. */
export function ReadingState(props: {
  found: { state: string; fileName: string; progress: number }
  /** Where another file is handed in. */
  another: string
  words: {
    failed: string
    problem: string
    another: string
    reading: string
    progress: string
    wait: string
  }
}) {
  const { found, another, words } = props
  if (found.state !== 'failed') {
    return (
      <>
        <PageHeader title={words.reading} />
        <OfficeProgress label={words.progress} progress={found.progress} hint={words.wait} />
      </>
    )
  }
  return (
    <>
      <PageHeader title={words.failed} intro={found.fileName} />
      <Notice tone="loss">{words.problem}</Notice>
      <p>
        <ButtonLink to={another}>{words.another}</ButtonLink>
      </p>
    </>
  )
}
