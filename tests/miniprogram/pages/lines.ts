import type { Call } from '@shared/kernel/contract'
import type { RequestView } from '@shared/requests/views'
import { station } from '../../stubs/transport'

type Answer = { readonly ok: boolean } & Readonly<Record<string, unknown>>

/** What the station says, by contract, or from what was asked; what is not named is out of reach. */
export function stationSays(answers: Readonly<Record<string, unknown>>): void {
  station.answer = (call: Call) => {
    const said = answers[call.name]
    const given: unknown = isSaying(said) ? said(call) : said
    if (given === undefined) return Promise.resolve('unreachable')
    return Promise.resolve({ reply: isAnswer(given) ? given : { ok: true, output: given } })
  }
}

export function refused(
  code: string,
  message: string,
  detail: Readonly<Record<string, unknown>> = {},
): Answer {
  return { ok: false, code, message, detail }
}

function isSaying(said: unknown): said is (call: Call) => unknown {
  return typeof said === 'function'
}

function isAnswer(given: unknown): given is Answer {
  return typeof given === 'object' && given !== null && 'ok' in given
}

/** The calls of one contract, as they went out. */
export function callsOf(name: string): readonly Call[] {
  return station.calls.filter((call) => call.name === name)
}

export const grannyWang = {
  id: 'awang',
  profile: {
    calledName: '王奶奶',
    phone: '13800000000',
    communityCode: '120113001001',
    building: '6 号楼',
    door: '2 门 301',
  },
  roles: ['resident'],
  posts: [],
  consents: { requestMoved: 0, requestArrived: 0 },
}

export const fenglin = {
  community: { code: '120113001001', name: '枫林里' },
  station: {
    id: 'sfenglin',
    name: '枫林街道社工站',
    address: '枫林里 6 号院',
    phone: '02200000001',
    openingHours: [],
    team: [],
  },
}

const text = (words: string) => ({ words, isHeld: false, canReview: false })

/** 王奶奶's lamp, just filed; `part` is what is different. */
export function lampRequest(part: Partial<RequestView> = {}): RequestView {
  return {
    id: 'rlamp',
    quote: '1119-0007',
    title: '客厅的灯坏了',
    kind: 'repair',
    status: 'waiting',
    urgency: 'soon',
    forWhom: 'self',
    communityName: '枫林里',
    building: '6 号楼',
    joined: 0,
    createdAt: 1_000_000,
    updatedAt: 1_000_000,
    isRated: false,
    isCrisis: false,
    isByPhone: false,
    isClaimed: false,
    assigneeName: '陈禾',
    isMine: false,
    isAssigned: true,
    parties: ['author'],
    text: text('客厅的灯坏了，按开关也不亮。'),
    photos: [],
    reachable: 'afternoon',
    askedUrgency: 'soon',
    door: '2 门 301',
    calledName: '王奶奶',
    assignee: { displayName: '陈禾', workPhone: '02200000002' },
    station: { id: 'sfenglin', name: '枫林街道社工站', phone: '02200000001' },
    timeline: [
      { id: 't0', fact: 'request.submitted', at: 1_000_000, by: 'me', detail: {} },
      {
        id: 't1',
        fact: 'request.assigned',
        at: 1_000_000,
        by: 'me',
        detail: { reason: 'community', displayName: '陈禾' },
      },
    ],
    talk: [],
    ...part,
  }
}

export const saidByChen = (words: string): RequestView['talk'][number] => ({
  id: 'l1',
  kind: 'reply',
  at: 1_100_000,
  mine: false,
  displayName: '陈禾',
  text: text(words),
  photos: [],
})
