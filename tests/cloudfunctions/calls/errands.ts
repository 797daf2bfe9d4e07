import { givePass } from '../../../cloudfunctions/errands/pass'
import type { Errand } from '../../../shared/errands/model'
import { anErrand, aVolunteer, finished, inHand, xu } from '../../world/errands'
import { chen, HOUR, MONDAY, vault, wang } from '../../world/people'
import type { CallWorld, ContextCalls } from './call-world'

const NOON = MONDAY + 3 * HOUR

export const errandsCalls = ({ world, next, kept }: CallWorld): ContextCalls => {
  /** An errand of this kind on a request of its own. */
  const on =
    (make: (over: Partial<Errand>) => Errand, more: object | ((id: string) => object) = {}) =>
    async () => {
      const errand = make({ _id: `e${next()}` })
      const { id: requestId } = await kept({ status: 'working', errandId: errand._id })
      await world.insert('errands', { ...errand, requestId })
      return {
        id: errand._id,
        ...(typeof more === 'function' ? (more as (id: string) => object)(errand._id) : more),
      }
    }
  const passed = (id: string) => ({
    pass: givePass(vault, id, { accountId: xu.id, displayName: '许师傅' }, world.now()),
  })
  const terms = {
    ...{ title: '帮取一盒药', words: '从社区医院取', steps: [], needsEntry: false, endsAt: NOON },
    ...{ minutes: 15, payer: 'none', skills: [], places: 1 },
  }
  let isThere = false
  const near = async () => {
    if (!isThere) await world.insert('volunteers', aVolunteer())
    isThere = true
    return {}
  }
  return {
    scripts: {
      'errands.create': [() => chen, async () => ({ requestId: (await kept()).id, ...terms })],
      'errands.change': [() => chen, on(anErrand, { endsAt: NOON })],
      'errands.cancel': [() => chen, on(anErrand, { reason: '家里人去了' })],
      'errands.grab': [() => xu, on(anErrand, passed)],
      'errands.release': [() => xu, on(inHand, { code: 'ill' })],
      'errands.finish': [() => xu, on(inHand, { minutesUsed: 10, costFen: 0, photoIds: [] })],
      'errands.confirm': [() => wang, on(finished)],
      'errands.confirmFor': [() => chen, on(finished, { reason: '电话里问过' })],
      'errands.sendBack': [() => wang, on(finished, { words: '少了一盒' })],
      'errands.reviewPhoto': [
        () => chen,
        async () => {
          const photoId = await world.photo(`p${next()}`, { ownerId: xu.id, check: 'held' })
          const make = (over: Partial<Errand>) => finished({ ...over, allPhotoIds: [photoId] })
          return on(make, { photoId, decision: 'show' })()
        },
      ],
      'errands.listNear': [() => xu, near],
      'errands.listMine': [() => xu, () => ({ filter: 'going' })],
      'errands.get': [() => xu, on(inHand)],
      'errands.listOfStation': [() => chen, () => ({ status: 'open' })],
    },
    table: `
errands.create           9      3         1         0        5
errands.change           3      0         1         0        2
errands.cancel           8      2         1         0        5
errands.grab             4      0         1         1        2
errands.release          8      0         2         2        4
errands.finish           7      0         2         2        3
errands.confirm          20     2         2         2        14
errands.confirmFor       21     2         3         2        14
errands.sendBack         9      1         2         2        4
errands.reviewPhoto      4      0         1         0        3
errands.listNear         2      0         0         0        2
errands.listMine         1      0         0         0        1
errands.get              1      0         0         0        1
errands.listOfStation    2      0         1         0        1
`,
  }
}
