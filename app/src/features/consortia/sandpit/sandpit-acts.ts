import type { Api } from '@voortent/api'
import { textIn } from '../../identity/text-in.ts'

type Where = { tenant: string; consortium: string }
type Report = Parameters<Api['sandpit']['reportMeeting']>[0]

/** Does what a form of the exploration asks. @returns the key of what was done; throws a Response for none */
export async function act(api: Api, where: Where, form: FormData): Promise<string> {
  const text = textIn(form)
  const several = (name: string) =>
    form.getAll(name).filter((value): value is string => typeof value === 'string' && value !== '')
  const meeting = text('meeting')
  // Each meeting has forms of its own, which are refused by themselves.
  switch (text('act').replace(/^(set|report)-.*$/, '$1')) {
    case 'goal':
      await api.sandpit.agreeGoal({ ...where, goal: text('goal') })
      return 'goal-agreed'
    case 'voice': {
      const said = { expectations: text('expectations'), doubts: text('doubts') }
      await api.sandpit.giveVoice({ ...where, ...said })
      return 'voice-given'
    }
    case 'plan-meeting': {
      const planned = { subject: text('subject'), days: several('days'), place: text('place') }
      await api.sandpit.planMeeting({ ...where, ...planned })
      return 'meeting-planned'
    }
    case 'set': {
      const set = { meeting, meetsOn: text('meetsOn'), place: text('place') }
      await api.sandpit.setMeeting({ ...where, ...set })
      return 'meeting-set'
    }
    case 'report':
      await api.sandpit.reportMeeting({
        ...where,
        meeting,
        meetsOn: text('meetsOn'),
        organisations: several('organisations'),
        others: text('others'),
        outcome: text('outcome'),
        direction: text('direction') as Report['direction'],
      })
      return 'meeting-reported'
    default:
      throw new Response(null, { status: 400 })
  }
}
