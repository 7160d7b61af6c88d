import { textIn } from '../identity/text-in.ts'
import { type Act, fileIn } from './acts.ts'

/** What the forms of one milestone do. */
export function milestoneActs(milestone: string): Record<string, Act> {
  return {
    async change(api, where, form) {
      const text = textIn(form)
      await api.workplan.changeMilestone({
        ...where,
        milestone,
        title: text('title'),
        workPackage: text('workPackage') || null,
      })
      return 'milestone-changed'
    },
    async move(api, where, form) {
      const text = textIn(form)
      const to = { dueOn: text('dueOn'), reason: text('reason') }
      await api.workplan.moveMilestone({ ...where, milestone, ...to })
      return 'milestone-moved'
    },
    async reach(api, where, form) {
      const text = textIn(form)
      await api.workplan.reachMilestone({
        ...where,
        milestone,
        on: text('on'),
        evidence: text('evidence'),
        link: text('link'),
        file: await fileIn(form, 'file'),
      })
      return 'milestone-reached'
    },
    async miss(api, where, form) {
      await api.workplan.missMilestone({ ...where, milestone, reason: textIn(form)('reason') })
      return 'milestone-missed'
    },
    async reopen(api, where, form) {
      await api.workplan.reopenMilestone({ ...where, milestone, reason: textIn(form)('reason') })
      return 'milestone-reopened'
    },
    async withdraw(api, where) {
      await api.workplan.withdrawMilestone({ ...where, milestone })
      return 'milestone-withdrawn'
    },
  }
}
