import { OfficeRefusal } from '../office-refusal.ts'
import type { Answer, Task } from './task.ts'

/**
 * The process in which files are made and read. Its tools answer only when they are ready and may
 * be fed anything, so it is kept apart from the server, and ended by it.
 */
process.on('message', (task: Task) => {
  void answer(task).then((said) => process.send?.(said))
})
process.on('disconnect', () => process.exit())
process.send?.('ready')

async function answer(task: Task): Promise<Answer> {
  try {
    return { done: await carryOut(task) }
  } catch (error) {
    if (error instanceof OfficeRefusal) {
      return { problem: error.problem, cause: String(error.cause ?? '') }
    }
    const { message, code } = error as { message?: string; code?: string }
    return { fault: message || code || String(error), spoilt: true }
  }
}

/** Each tool is loaded by the first task that needs it. */
async function carryOut(task: Task): Promise<unknown> {
  if (task.do === 'read') {
    return (await import('../reading/read-document.ts')).readDocument(task.content)
  }
  if (task.do === 'read-sheet') {
    return (await import('../reading/read-sheet.ts')).readSheet(task.content)
  }
  if (task.do === 'read-passages') {
    const { readPassages } = await import('../passages/read-passages.ts')
    return readPassages(task.place, task.mediaType)
  }
  if (task.do === 'read-media') {
    return (await import('../media/read-media.ts')).readMedia(task.place)
  }
  if (task.do === 'count-pages') {
    return (await import('../pages/count-pages.ts')).countPages(task.place, task.mediaType)
  }
  if (task.do === 'read-references') {
    return (await import('../references/read-references.ts')).readReferences(task.content)
  }
  if (task.do === 'docx') return (await import('../pandoc/make-docx.ts')).makeDocx(task.publication)
  return (await import('../pdf/make-pdf.ts')).makePdf(task.publication)
}
