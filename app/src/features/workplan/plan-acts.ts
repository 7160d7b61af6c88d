import { textIn } from '../identity/text-in.ts'
import type { Act } from './acts.ts'

/** What the forms of the plan do. */
export const planActs: Record<string, Act> = {
  async addPackage(api, where, form) {
    await api.workplan.addPackage({ ...where, ...packageIn(form) })
    return 'package-added'
  },
  async changePackage(api, where, form) {
    const workPackage = textIn(form)('workPackage')
    await api.workplan.changePackage({ ...where, workPackage, ...packageIn(form) })
    return 'package-changed'
  },
  async movePackage(api, where, form) {
    const text = textIn(form)
    const position = Number(text('position'))
    await api.workplan.movePackage({ ...where, workPackage: text('workPackage'), position })
    return 'package-moved'
  },
  async withdrawPackage(api, where, form) {
    await api.workplan.withdrawPackage({ ...where, workPackage: textIn(form)('workPackage') })
    return 'package-withdrawn'
  },
  async restorePackage(api, where, form) {
    await api.workplan.restorePackage({ ...where, workPackage: textIn(form)('workPackage') })
    return 'package-restored'
  },
  async addMilestone(api, where, form) {
    const text = textIn(form)
    await api.workplan.addMilestone({
      ...where,
      title: text('title'),
      workPackage: text('workPackage') || null,
      dueOn: text('dueOn'),
    })
    return 'milestone-added'
  },
}

function packageIn(form: FormData) {
  const text = textIn(form)
  return {
    title: text('title'),
    about: text('about'),
    startsOn: text('startsOn'),
    endsOn: text('endsOn'),
    organisation: text('organisation') || null,
  }
}
