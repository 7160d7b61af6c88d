import type { TaskStatus } from '@voortent/domain/workplan/contract'
import { textIn } from '../identity/text-in.ts'
import type { Act } from './acts.ts'

/** What the forms over all tasks do. */
export const tasksActs: Record<string, Act> = {
  async add(api, where, form) {
    await api.workplan.addTask({ ...where, ...taskIn(form) })
    return 'task-added'
  },
  async move(api, where, form) {
    const text = textIn(form)
    const status = text('status') as TaskStatus
    await api.workplan.moveTask({ ...where, task: text('task'), status })
    return form.has('stay') ? null : 'task-moved'
  },
}

/** What the forms of one task do. */
export function taskActs(task: string): Record<string, Act> {
  return {
    async change(api, where, form) {
      await api.workplan.changeTask({ ...where, task, ...taskIn(form) })
      return 'task-changed'
    },
    async move(api, where, form) {
      const status = textIn(form)('status') as TaskStatus
      await api.workplan.moveTask({ ...where, task, status })
      return 'task-moved'
    },
    async withdraw(api, where) {
      await api.workplan.withdrawTask({ ...where, task })
      return 'task-withdrawn'
    },
    async restore(api, where) {
      await api.workplan.restoreTask({ ...where, task })
      return 'task-restored'
    },
  }
}

function taskIn(form: FormData) {
  const text = textIn(form)
  return {
    title: text('title'),
    about: text('about'),
    workPackage: text('workPackage') || null,
    assignee: text('assignee') || null,
    dueOn: text('dueOn') || null,
  }
}
