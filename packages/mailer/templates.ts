/** What a letter fills in: words, a whole number, a web address or a day. */
type Kind = 'text' | 'number' | 'link' | 'date'

/** One part of a letter; `say` and `lead` are keys of the template's sentences. */
export type Block =
  | { say: string; when?: string }
  | { code: string }
  /** Somebody's own words, after a sentence that says whose; left out when there are none. */
  | { quote: string; lead?: string }
  | { button: string }

/** The values a template asks for, those it can do without, and its parts in order. */
export type Template = {
  needs: Record<string, Kind>
  takes?: Record<string, Kind>
  blocks: Block[]
}

const tenant = { tenantName: 'text' } as const
const organisation = { ...tenant, organisationName: 'text' } as const

/** Every letter there is. Sentences stand in nl.json and en.json under the same name. */
export const templates: Record<string, Template> = {
  'sign-in-code': {
    needs: { code: 'text', minutes: 'number' },
    blocks: [{ say: 'intro' }, { code: 'code' }, { say: 'until' }, { say: 'not-you' }],
  },
  'reset-password': {
    needs: { link: 'link', minutes: 'number' },
    blocks: [{ say: 'intro' }, { button: 'link' }, { say: 'until' }, { say: 'not-you' }],
  },
  'confirm-email': {
    needs: { link: 'link' },
    blocks: [{ say: 'intro' }, { button: 'link' }, { say: 'not-you' }],
  },
  'email-changed': {
    needs: { newEmail: 'text' },
    blocks: [{ say: 'intro' }, { say: 'not-you' }],
  },
  'password-changed': { needs: {}, blocks: [{ say: 'intro' }, { say: 'not-you' }] },
  invitation: {
    needs: { ...tenant, inviterName: 'text', link: 'link', untilDate: 'date' },
    takes: { organisationName: 'text', message: 'text' },
    blocks: [
      { say: 'intro' },
      { say: 'on-behalf', when: 'organisationName' },
      { quote: 'message', lead: 'message' },
      { button: 'link' },
      { say: 'until' },
      { say: 'not-you' },
    ],
  },
  'guest-link': {
    needs: { ...tenant, guestName: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { button: 'link' }, { say: 'until' }, { say: 'not-you' }],
  },
  'question-received': {
    needs: { ...tenant, words: 'text', link: 'link' },
    blocks: [
      { say: 'intro' },
      { quote: 'words' },
      { button: 'link' },
      { say: 'until' },
      { say: 'not-you' },
    ],
  },
  'question-noted': {
    needs: { ...tenant, brokerName: 'text', words: 'text', link: 'link' },
    blocks: [
      { say: 'intro' },
      { quote: 'words' },
      { button: 'link' },
      { say: 'until' },
      { say: 'not-you' },
    ],
  },
  'question-news': {
    needs: { ...tenant, link: 'link' },
    takes: {
      message: 'text',
      wording: 'text',
      agreed: 'text',
      answer: 'text',
      reason: 'text',
      consortium: 'text',
    },
    blocks: [
      { say: 'intro' },
      { quote: 'message', lead: 'message' },
      { quote: 'wording', lead: 'wording' },
      { quote: 'agreed', lead: 'agreed' },
      { quote: 'answer', lead: 'answer' },
      { quote: 'reason', lead: 'reason' },
      { say: 'consortium', when: 'consortium' },
      { button: 'link' },
      { say: 'why' },
    ],
  },
  'interest-received': {
    needs: { ...tenant, guestName: 'text', link: 'link', untilDate: 'date' },
    takes: { consortiumTitle: 'text', callerName: 'text' },
    blocks: [
      { say: 'about', when: 'consortiumTitle' },
      { say: 'caller', when: 'callerName' },
      { say: 'when' },
      { say: 'how' },
      { button: 'link' },
      { say: 'until' },
      { say: 'not-you' },
    ],
  },
  'interest-message': {
    needs: { ...tenant, guestName: 'text', link: 'link', words: 'text' },
    takes: { consortiumTitle: 'text', callerName: 'text' },
    blocks: [{ say: 'intro' }, { quote: 'words' }, { button: 'link' }, { say: 'how' }],
  },
  'mentor-for-company': {
    needs: { ...tenant, guestName: 'text', link: 'link', mentorName: 'text' },
    takes: { consortiumTitle: 'text', callerName: 'text' },
    blocks: [{ say: 'intro' }, { button: 'link' }],
  },
  'mentor-asked': {
    needs: { ...organisation, company: 'text', guestName: 'text', reach: 'text' },
    blocks: [{ say: 'intro' }, { say: 'why' }],
  },
  'interest-asked': {
    needs: { ...tenant, company: 'text', link: 'link', untilDate: 'date' },
    takes: { consortiumTitle: 'text' },
    blocks: [
      { say: 'intro' },
      { say: 'about', when: 'consortiumTitle' },
      { say: 'when' },
      { button: 'link' },
    ],
  },
  'interest-late': {
    needs: { ...tenant, company: 'text', link: 'link', untilDate: 'date' },
    takes: { consortiumTitle: 'text' },
    blocks: [{ say: 'intro' }, { say: 'about', when: 'consortiumTitle' }, { button: 'link' }],
  },
  'interest-answered': {
    needs: { ...tenant, company: 'text', link: 'link' },
    takes: { consortiumTitle: 'text' },
    blocks: [{ say: 'intro' }, { say: 'about', when: 'consortiumTitle' }, { button: 'link' }],
  },
  'join-request-received': { needs: tenant, blocks: [{ say: 'intro' }, { say: 'not-you' }] },
  'join-request-asked': {
    needs: { ...organisation, displayName: 'text', question: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'question' }, { button: 'link' }, { say: 'why' }],
  },
  'join-approved': {
    needs: { ...tenant, link: 'link' },
    takes: { message: 'text', untilDate: 'date' },
    blocks: [
      { say: 'intro' },
      { quote: 'message', lead: 'message' },
      { button: 'link' },
      { say: 'until', when: 'untilDate' },
      { say: 'not-you' },
    ],
  },
  'join-declined': {
    needs: { ...tenant, message: 'text' },
    blocks: [{ say: 'intro' }, { quote: 'message' }, { say: 'next' }],
  },
  'representation-handed-over': {
    needs: { ...organisation, count: 'number', link: 'link' },
    blocks: [{ say: 'intro' }, { say: 'tasks' }, { button: 'link' }, { say: 'not-you' }],
  },
  'tasks-handed-over': {
    needs: { ...organisation, consortiumTitle: 'text', count: 'number', link: 'link' },
    blocks: [{ say: 'intro' }, { say: 'tasks' }, { button: 'link' }, { say: 'not-you' }],
  },
  'mandate-granted': {
    needs: { ...organisation, covers: 'text' },
    takes: { untilDate: 'date' },
    blocks: [
      { say: 'intro' },
      { quote: 'covers' },
      { say: 'until', when: 'untilDate' },
      { say: 'not-you' },
    ],
  },
  doorwerking: {
    needs: { ...organisation, agendaTitle: 'text', promises: 'number', link: 'link' },
    takes: { ambition: 'text', deadlines: 'text' },
    blocks: [
      { say: 'intro' },
      { quote: 'ambition', lead: 'decided' },
      { say: 'promised' },
      { quote: 'deadlines', lead: 'by-when' },
      { say: 'achterban' },
      { button: 'link' },
      { say: 'why' },
    ],
  },
  'ballot-opened': {
    needs: { ...organisation, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [
      { say: 'intro' },
      { quote: 'title' },
      { say: 'until' },
      { button: 'link' },
      { say: 'why' },
    ],
  },
  'ballot-closing': {
    needs: { ...organisation, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [
      { say: 'intro' },
      { quote: 'title' },
      { say: 'until' },
      { button: 'link' },
      { say: 'why' },
    ],
  },
  'poll-asked': {
    needs: { ...tenant, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'title' }, { say: 'until' }, { button: 'link' }],
  },
  'poll-closing': {
    needs: { ...tenant, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [
      { say: 'intro' },
      { quote: 'title' },
      { say: 'until' },
      { button: 'link' },
      { say: 'why' },
    ],
  },
  'ballot-outcome': {
    needs: { ...tenant, title: 'text', link: 'link' },
    takes: {
      aangenomen: 'text',
      'aangenomen-onder-voorbehoud': 'text',
      verworpen: 'text',
      'geen-quorum': 'text',
    },
    blocks: [
      { say: 'intro' },
      { quote: 'title' },
      { say: 'aangenomen', when: 'aangenomen' },
      { say: 'aangenomen-onder-voorbehoud', when: 'aangenomen-onder-voorbehoud' },
      { say: 'verworpen', when: 'verworpen' },
      { say: 'geen-quorum', when: 'geen-quorum' },
      { button: 'link' },
    ],
  },
  'thread-answered': {
    needs: { ...tenant, title: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { button: 'link' }, { say: 'why' }],
  },
  'item-used': {
    needs: { ...tenant, title: 'text', from: 'text', words: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'words' }, { button: 'link' }, { say: 'why' }],
  },
  'item-asked': {
    needs: { ...tenant, title: 'text', from: 'text', words: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'words' }, { button: 'link' }, { say: 'why' }],
  },
  'item-endorsed': {
    needs: { ...tenant, title: 'text', from: 'text', words: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'words' }, { button: 'link' }, { say: 'why' }],
  },
  'item-discussed': {
    needs: { ...tenant, title: 'text', from: 'text', words: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'words' }, { button: 'link' }, { say: 'why' }],
  },
  'talk-answered': {
    needs: { ...tenant, title: 'text', from: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { button: 'link' }, { say: 'why' }],
  },
  'library-digest': {
    needs: { ...tenant, count: 'number', titles: 'text', link: 'link', stopLink: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'titles' }, { button: 'link' }, { say: 'stop' }],
  },
  'keep-promise': {
    needs: { ...organisation, what: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'what' }, { button: 'link' }],
  },
  'say-why': {
    needs: { ...organisation, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'title' }, { say: 'how' }, { button: 'link' }],
  },
  'say-why-soon': {
    needs: { ...organisation, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'title' }, { button: 'link' }],
  },
  'answer-for-promise': {
    needs: { ...organisation, what: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'what' }, { say: 'how' }, { button: 'link' }],
  },
  'measure-goal': {
    needs: { ...organisation, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'title' }, { say: 'until' }, { button: 'link' }],
  },
  'consultation-opened': {
    needs: { ...organisation, agendaTitle: 'text', title: 'text', link: 'link', untilDate: 'date' },
    takes: { message: 'text' },
    blocks: [
      { say: 'intro' },
      { quote: 'message', lead: 'message' },
      { say: 'how' },
      { button: 'link' },
      { say: 'until' },
    ],
  },
  'consultation-reminder': {
    needs: { ...organisation, agendaTitle: 'text', title: 'text', link: 'link', untilDate: 'date' },
    blocks: [{ say: 'intro' }, { button: 'link' }, { say: 'until' }],
  },
  'plan-task-due': {
    needs: { ...tenant, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'title' }, { button: 'link' }],
  },
  'plan-task-late': {
    needs: { ...tenant, title: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'title' }, { say: 'how' }, { button: 'link' }],
  },
  'phase-ends': {
    needs: { ...tenant, agendaTitle: 'text', untilDate: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { button: 'link' }, { say: 'why' }],
  },
  'contributions-wait': {
    needs: { ...tenant, title: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'title' }, { say: 'how' }, { button: 'link' }],
  },
  'contribution-returned': {
    needs: { ...organisation, title: 'text', question: 'text', link: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'question' }, { say: 'how' }, { button: 'link' }],
  },
  'library-search': {
    needs: { ...tenant, query: 'text', titles: 'text', link: 'link', stopLink: 'link' },
    blocks: [{ say: 'intro' }, { quote: 'titles' }, { button: 'link' }, { say: 'stop' }],
  },
  'gate-planned': {
    needs: { ...tenant, title: 'text', plannedOn: 'date', link: 'link' },
    blocks: [{ say: 'intro' }, { button: 'link' }, { say: 'why' }],
  },
}
