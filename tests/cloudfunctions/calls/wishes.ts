import type { Wish } from '../../../shared/wishes/model'
import { chen, fenglin, li, MONDAY, wang, zhou } from '../../world/people'
import { asking, aWish, handedOver, luo, publication } from '../../world/wishes'
import type { CallWorld, ContextCalls } from './call-world'

export const wishesCalls = ({ world, next }: CallWorld): ContextCalls => {
  const wish =
    (over: Partial<Wish>, more: object = {}) =>
    async () => {
      const _id = `h${next()}`
      await world.insert('wishes', aWish({ ...over, _id }))
      return { id: _id, ...more }
    }
  const thanks = (status: 'waiting' | 'passed') => ({
    status: 'delivered' as const,
    thanks: { status, words: '看得清了', writtenAt: MONDAY, passedAt: MONDAY, from: 'worker' as const },
  })
  const several = async () => ({
    companyName: '春和便民店',
    wishes: [
      { ...(await wish({})()), days: 7 },
      { ...(await wish({})()), days: 7 },
    ],
  })
  const ofCompany = async () => ({
    ids: [(await wish({ status: 'claimed' })()).id, (await wish({ status: 'claimed' })()).id],
    promisedOn: '2026-03-10',
  })
  return {
    scripts: {
      'wishes.ask': [() => wang, () => asking],
      'wishes.write': [() => chen, () => asking],
      'wishes.withdraw': [() => wang, wish({ status: 'asked' })],
      'wishes.listMine': [() => wang, () => ({})],
      'wishes.listOfStation': [() => chen, () => ({ filter: 'asked' })],
      'wishes.countOfStation': [() => chen, () => ({})],
      'wishes.getForDesk': [() => chen, wish({})],
      'wishes.openApplicant': [() => chen, wish({})],
      'wishes.verify': [() => chen, wish({ status: 'asked' }, publication)],
      'wishes.decline': [() => chen, wish({ status: 'asked' }, { reason: '家里已经有了' })],
      'wishes.getTerms': [() => chen, () => ({ stationId: fenglin })],
      'wishes.setTerms': [() => zhou, () => ({ stationId: fenglin, days: 10 })],
      'wishes.list': [() => luo, () => ({ filter: 'all' })],
      'wishes.count': [() => luo, () => ({})],
      'wishes.get': [() => luo, wish({})],
      'wishes.claim': [() => luo, wish({}, { days: 7 })],
      'wishes.claimSeveral': [() => luo, several],
      'wishes.promise': [() => luo, wish({ status: 'claimed' }, { promisedOn: '2026-03-10' })],
      'wishes.promiseSeveral': [() => luo, ofCompany],
      'wishes.giveBack': [() => luo, wish({ status: 'claimed' })],
      'wishes.recall': [() => chen, wish({ status: 'claimed' }, { to: 'end', reason: '搬去外地了' })],
      'wishes.listClaims': [() => luo, () => ({})],
      'wishes.receive': [() => chen, wish({ status: 'claimed' }, { valueFen: 7800, words: '老花镜一副' })],
      'wishes.handOver': [
        () => chen,
        wish({ status: 'received' }, { signedBy: 'self', witnessId: li.id, photoIds: [] }),
      ],
      'wishes.reviewPhoto': [
        () => li,
        async () => {
          const photoId = await world.photo(`p${next()}`, { ownerId: chen.id, check: 'held' })
          const handOver = { ...handedOver, photoIds: [photoId] }
          return { ...(await wish({ status: 'delivered', handOver })()), photoId, decision: 'show' }
        },
      ],
      'wishes.thank': [() => wang, wish({ status: 'delivered' }, { words: '看得清了' })],
      'wishes.writeThanks': [() => chen, wish({ status: 'delivered' }, { words: '看得清了' })],
      'wishes.passThanks': [() => chen, wish(thanks('waiting'), { writtenAt: MONDAY })],
      'wishes.holdThanks': [() => chen, wish(thanks('waiting'), { writtenAt: MONDAY, reason: '里面有名字' })],
      'wishes.printThanks': [() => luo, wish(thanks('passed'))],
    },
    table: `
wishes.ask               4      0         1         1        2
wishes.write             2      0         1         0        1
wishes.withdraw          5      0         1         1        3
wishes.listMine          1      0         0         0        1
wishes.listOfStation     2      0         1         0        1
wishes.countOfStation    3      0         1         0        2
wishes.getForDesk        2      0         1         0        1
wishes.openApplicant     4      0         1         0        3
wishes.verify            6      0         2         1        3
wishes.decline           6      0         2         1        3
wishes.getTerms          2      0         1         0        1
wishes.setTerms          3      0         1         0        2
wishes.list              1      0         0         0        1
wishes.count             2      0         0         0        2
wishes.get               1      0         0         0        1
wishes.claim             6      0         2         2        2
wishes.claimSeveral      12     0         4         4        4
wishes.promise           5      0         1         1        3
wishes.promiseSeveral    10     0         2         2        6
wishes.giveBack          5      0         1         1        3
wishes.recall            8      0         3         2        3
wishes.listClaims        1      0         0         0        1
wishes.receive           8      0         2         1        5
wishes.handOver          9      0         3         2        4
wishes.reviewPhoto       4      0         1         0        3
wishes.thank             5      0         1         1        3
wishes.writeThanks       3      0         1         0        2
wishes.passThanks        6      0         2         1        3
wishes.holdThanks        6      0         2         1        3
wishes.printThanks       5      0         0         0        5
`,
  }
}
