import { chen, fenglin, gao, li, wang } from '../../world/people'
import { someWords } from '../../world/requests'
import { aNeed } from '../requests/needs'
import type { CallWorld, ContextCalls } from './call-world'

export const requestsCalls = ({ world, next, kept, on }: CallWorld): ContextCalls => {
  const words = { words: '圆的，像个盘子' }
  const march = { stationId: fenglin, from: '2026-03-01', to: '2026-03-31' }
  const resolved = { status: 'resolved' } as const
  const held = { text: someWords('客厅的灯坏了', { check: 'review' }) }
  return {
    scripts: {
      'requests.submit': [() => wang, () => aNeed()],
      'requests.answer': [() => wang, on({}, { ...words, photoIds: [] })],
      'requests.confirm': [() => wang, on(resolved)],
      'requests.reopen': [() => wang, on(resolved, words)],
      'requests.rate': [() => wang, on(resolved, { stars: 5, comment: '好' })],
      'requests.withdraw': [() => wang, on({})],
      'requests.accept': [() => chen, on({})],
      'requests.setUrgency': [() => chen, on({}, { urgency: 'soon', reason: '怕摔' })],
      'requests.reply': [() => chen, on({}, words)],
      'requests.ask': [() => chen, on({}, words)],
      'requests.note': [() => chen, on({}, words)],
      'requests.handOver': [() => chen, on({}, { accountId: li.id, ...words })],
      'requests.resolve': [() => chen, on({}, { result: '换好了' })],
      'requests.close': [() => chen, on({}, { reason: '物业来修' })],
      'requests.openContact': [() => chen, on({})],
      'requests.review': [() => li, on(held, { piece: 'text', decision: 'show' })],
      'requests.reviewPhoto': [
        () => li,
        async () => {
          const photoId = await world.photo(`p${next()}`, { check: 'held' })
          return {
            ...(await kept({ photoIds: [photoId], allPhotoIds: [photoId] })),
            photoId,
            decision: 'show',
          }
        },
      ],
      'requests.get': [() => wang, on({})],
      'requests.listMine': [() => wang, () => ({ openOnly: true })],
      'requests.listQueue': [() => chen, () => ({ filter: 'mine' })],
      'requests.countQueue': [() => chen, () => ({})],
      'requests.getFigures': [() => gao, () => ({ ...march })],
      'requests.listFigure': [() => chen, () => ({ ...march, figure: 'solved' })],
    },
    table: `
requests.submit          4      2         1         1        0
requests.answer          5      3         1         1        0
requests.confirm         5      3         1         1        0
requests.reopen          5      3         1         1        0
requests.rate            5      3         1         1        0
requests.withdraw        5      3         1         1        0
requests.accept          6      3         2         1        0
requests.setUrgency      3      2         1         0        0
requests.reply           6      3         2         1        0
requests.ask             6      3         2         1        0
requests.note            3      2         1         0        0
requests.handOver        9      3         4         2        0
requests.resolve         6      3         2         1        0
requests.close           6      3         2         1        0
requests.openContact     4      3         1         0        0
requests.review          3      2         1         0        0
requests.reviewPhoto     4      1         1         0        2
requests.get             1      1         0         0        0
requests.listMine        1      1         0         0        0
requests.listQueue       2      1         1         0        0
requests.countQueue      3      2         1         0        0
requests.getFigures      7      6         1         0        0
requests.listFigure      3      2         1         0        0
`,
  }
}
