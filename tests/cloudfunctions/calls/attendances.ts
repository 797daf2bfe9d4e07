import { entryCode } from '../../../cloudfunctions/attendances/attendance-codes'
import { givePass } from '../../../cloudfunctions/attendances/pass'
import { knownOf } from '../../../cloudfunctions/attendances/marking'
import type { Session } from '../../../shared/activities/model'
import {
  aMark,
  BEGINS,
  codeAt,
  confirmedMeal,
  ENDS,
  liuComes,
  meal,
  wangComes,
  xuHelps,
} from '../../world/attendances'
import { sealedWho } from '../../../cloudfunctions/activities/sealed-parts'
import { xu } from '../../world/errands'
import { chen, fenglin, HOUR, vault, wang } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

export const attendancesCalls = ({ world, next }: CallWorld): ContextCalls => {
  /** A session of this kind with an id of its own. */
  const on =
    (make: (over: Partial<Session>) => Session, more: (session: Session) => object = () => ({})) =>
    async () => {
      const _id = `x${next()}`
      const sealed = (entry: typeof wangComes, calledName: string) => ({
        ...entry,
        sealedWho: sealedWho(vault, { calledName }, _id),
      })
      const entries = [sealed(wangComes, '王奶奶'), sealed(liuComes, '刘爷爷'), sealed(xuHelps, '许建国')]
      const session = { ...make({ _id }), entries }
      await world.insert('sessions', session)
      return { id: _id, ...more(session) }
    }
  const seen = (accountId: string, entryId: string) => (session: Session) => ({
    ...{ entryIds: [entryId], seenAt: world.now(), code: codeAt(world.now(), session._id) },
    pass: givePass(vault, session._id, accountId, knownOf(session, accountId)),
  })
  // The worlds of other contexts may have moved the clock.
  const now = (over: Partial<Session>) =>
    meal({ startsAt: world.now(), endsAt: world.now() + 2 * HOUR, ...over })
  const come = (over: Partial<Session>) => now({ marks: [aMark(xuHelps, { at: world.now() })], ...over })
  const over = (of: Partial<Session>) =>
    meal({
      startsAt: world.now() - 2 * HOUR,
      endsAt: world.now(),
      marks: [aMark(xuHelps, { at: world.now() - HOUR })],
      ...of,
    })
  const confirmed = (of: Partial<Session>) =>
    confirmedMeal({ startsAt: world.now() - (ENDS - BEGINS), endsAt: world.now(), ...of })
  const asked = { id: 'cone', entryId: 'exu', askedMinutes: 100, words: '一直在', at: BEGINS }
  return {
    scripts: {
      'attendances.getSheet': [() => chen, on(now)],
      'attendances.getServing': [() => xu, on(now)],
      'attendances.getCode': [() => chen, on(now)],
      'attendances.getMyCode': [() => wang, on(now)],
      'attendances.checkIn': [() => wang, on(now, seen(wang.id, 'ewang'))],
      'attendances.checkOut': [() => xu, on(come, seen(xu.id, 'exu'))],
      'attendances.scan': [
        () => chen,
        on(now, ({ _id }) => ({ way: 'in', text: entryCode(vault, _id, 'ewang') })),
      ],
      'attendances.tick': [
        () => chen,
        on(now, () => ({ way: 'in', entryIds: ['ewang', 'eliu', 'exu'], at: world.now() })),
      ],
      'attendances.unmark': [
        () => chen,
        on(
          (of) => now({ marks: [aMark(wangComes, { at: world.now() })], ...of }),
          () => ({ way: 'in', entryId: 'ewang' }),
        ),
      ],
      'attendances.confirm': [() => chen, on(over, () => ({ adjustments: [] }))],
      'attendances.askCorrection': [
        () => xu,
        on(confirmed, () => ({ entryId: 'exu', askedMinutes: 100, words: '一直在' })),
      ],
      'attendances.answerCorrection': [
        () => chen,
        on(
          (of) => confirmed({ corrections: [asked], ...of }),
          () => ({ correctionId: 'cone', isGranted: true, words: '对' }),
        ),
      ],
      'attendances.count': [() => chen, () => ({ stationId: fenglin, from: '2026-03-02', to: '2026-03-02' })],
    },
    table: `
attendances.getSheet     2      0         1         0        1
attendances.getServing   3      0         1         0        2
attendances.getCode      2      0         1         0        1
attendances.getMyCode    1      0         0         0        1
attendances.checkIn      1      0         0         0        1
attendances.checkOut     1      0         0         0        1
attendances.scan         3      0         1         0        2
attendances.tick         3      0         1         0        2
attendances.unmark       3      0         1         0        2
attendances.confirm      14     0         2         1        11
attendances.askCorrection 5      0         1         1        3
attendances.answerCorrection 14      0         2         1        11
attendances.count        2      0         1         0        1
`,
  }
}
