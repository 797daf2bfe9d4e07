import type { MyCodeView, MyLine, SheetLine, SheetView } from '@shared/attendances/views'
import { sunday } from './errand-lines'

export { sunday }
export const HOUR = 60 * 60_000
const session: Omit<MyCodeView, 'lines' | 'minutesMax' | 'pass'> = {
  ...{ id: 'xscissorsd01', title: '树下义剪', kind: 'haircut', place: '小花园', communityName: '枫林里' },
  ...{ startsAt: sunday, endsAt: sunday + 2 * HOUR, status: 'open' },
  station: { name: '枫林社工站', phone: '022-00001000' },
}

export const myLine = (over: Partial<MyLine> = {}): MyLine => ({
  ...{ entryId: 'ewang', part: 'participant', name: '王奶奶', waiting: 0 },
  ...{ text: 'lm-me:xscissorsd01:ewang:abcdefghijklmnop', ...over },
})
export const mine = (over: Partial<MyCodeView> = {}): MyCodeView => ({
  ...session,
  ...{ lines: [myLine()], minutesMax: 150, pass: 'pass', ...over },
})
export const helperLine = (over: Partial<MyLine> = {}) =>
  myLine({ entryId: 'exu', part: 'helper', name: '许师傅', ...over })

export const line = (over: Partial<SheetLine> = {}): SheetLine => ({
  ...{ entryId: 'ewang', part: 'participant', name: '王奶奶', waiting: 0, isAtHome: false },
  ...{ came: 'noShow', creditMinutes: 0, isMe: false, ...over },
})
export const sheet = (over: Partial<SheetView> = {}): SheetView => ({
  ...session,
  ...{ noteKind: 'health', servedCount: 0, minutesMax: 150, corrections: [] },
  lines: [
    line(),
    line({ entryId: 'eliu', name: '刘爷爷', inAt: sunday, came: 'onTime' }),
    line({
      entryId: 'exu',
      part: 'helper',
      name: '许师傅',
      inAt: sunday,
      came: 'onTime',
      creditMinutes: 120,
    }),
  ],
  ...over,
})
