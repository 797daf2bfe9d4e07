import type { MyEntry, SessionRow, SessionView } from '@shared/activities/sign-up-views'

const HOUR = 60 * 60 * 1000
/** A Wednesday morning at nine. */
export const wednesday = Date.UTC(2026, 10, 18, 1, 0)
/** The Sunday after, at nine. */
export const sundayNine = Date.UTC(2026, 10, 22, 1, 0)

export const aRow = (over: Partial<SessionRow> = {}): SessionRow => ({
  ...{
    id: 'xscissorsd01',
    title: '树下义剪',
    kind: 'haircut',
    communityName: '枫林里',
    place: '枫林里小花园',
  },
  ...{ startsAt: sundayNine, endsAt: sundayNine + 2.5 * HOUR, status: 'open' },
  ...{ opensAt: wednesday - 100 * HOUR, closesAt: sundayNine - HOUR },
  counts: { seats: 20, seated: 20, waiting: 2, helperSeats: 6, helpers: 4, helpersWaiting: 0 },
  mine: { seated: 0, waiting: 0 },
  ...over,
})

export const aView = (over: Partial<SessionView> = {}): SessionView => ({
  ...aRow(),
  ...{
    words: '洗好头来就行，理完在树下喝杯茶。',
    partners: ['红杉美发'],
    mode: 'spot',
    rainPlace: '站里一楼',
  },
  ...{ ageBands: [], communities: [], helperWords: '扫地、递毛巾、扶一把', slotMinutes: 0, slots: [] },
  ...{ perSignUp: 3, noteKind: 'none', withdrawUntil: sundayNine - 12 * HOUR, answerMinutes: 120 },
  contact: { displayName: '陈禾', workPhone: '02200000002' },
  station: { name: '枫林街道社工站', phone: '02200000001' },
  ...{ entries: [], removals: [], sameDay: [], others: [], pass: 'a-pass', helperPass: 'a-helper-pass' },
  ...over,
})

export const myEntry = (over: Partial<MyEntry> = {}): MyEntry => ({
  ...{ id: 'kmum1', ticket: 'ticket-of-mum', part: 'participant', relation: 'parent', calledName: '妈妈' },
  ...{ atHome: false, place: 0 },
  ...over,
})
