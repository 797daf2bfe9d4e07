import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Wish } from './model'

type Said = readonly [title: string, words: string]

/**
 * Whoever asked, whoever gives and whoever sees to it at the station each hear their own side. Neither of the first two ever
 * hears of the other, and nobody's name is in it.
 */
export function noticesOf(wish: Wish, entry: LogEntry): readonly NoticeDraft[] {
  const { title } = wish
  const giver = wish.claim?.accountId
  switch (entry.fact) {
    case 'wish.asked':
      return keeper(wish, entry, ['有人写了一个心愿', `${title}：去看看，核实了再上墙。`])
    case 'wish.verified':
      return asker(wish, entry, ['您的心愿上墙了', `${title}：墙上用的是化名。有人认领了就告诉您。`])
    case 'wish.declined':
      return asker(wish, entry, ['您的心愿没有上墙', `${title}：打开看看为什么，还可以再写。`])
    case 'wish.withdrawn':
      return keeper(wish, entry, ['有个心愿不要了', `${title}：写的人撤回了。`])
    case 'wish.claimed':
      return [
        ...keeper(wish, entry, ['有人认领了一个心愿', `${title}：东西会送到站里。`]),
        ...asker(wish, entry, ['您的心愿有人认领了', `${title}：东西会先送到站里，再由社工交给您。`]),
      ]
    case 'wish.promised':
      return keeper(wish, entry, ['送到的日子改了', `${title}：打开看看新的日子。`])
    case 'wish.given_back':
      return keeper(wish, entry, ['一个心愿放回墙上了', `${title}：认领的人来不及，别人又能认领了。`])
    case 'wish.recalled':
      return recalled(wish, entry)
    case 'wish.reminded':
      return toGiver(wish, entry, giver, [
        '您认领的心愿快到日子了',
        `${title}：送不到可以改日子，或者放回墙上。`,
      ])
    case 'wish.returned':
      return [
        ...toGiver(wish, entry, entry.detail?.['giverId'], [
          '您认领的心愿放回墙上了',
          `${title}：过了日子还没有送到，先让别人来。谢谢您的心意。`,
        ]),
        ...keeper(wish, entry, returnedWords(title, entry.detail?.['returns'])),
      ]
    case 'wish.received':
      return toGiver(wish, entry, giver, ['站里收到您的礼物了', `${title}：登记好了，社工这几天送去。`])
    case 'wish.delivered':
      return [
        ...toGiver(wish, entry, giver, ['您的礼物交到手上了', `${title}：打开看看它走过的路。`]),
        ...asker(wish, entry, ['心愿实现了', `${title}：想说句谢谢，写下来，社工看过就转过去。`]),
      ]
    case 'wish.thanks_written':
      return keeper(wish, entry, ['有一段谢谢的话', `${title}：看一遍，没有姓名和号码就转给送的人。`])
    case 'wish.thanks_passed':
      return toGiver(wish, entry, giver, ['有话带给您', `${title}：他们有几句话想让您看到。`])
    case 'wish.thanks_held':
      return asker(wish, entry, ['那段话先留在站里', `${title}：打开看看为什么，改一改再交。`])
    default:
      return []
  }
}

/** Whoever asked hears of it only where it is the end: on the wall somebody else can come. */
function recalled(wish: Wish, entry: LogEntry): readonly NoticeDraft[] {
  const { title } = wish
  const told = [
    ...toGiver(wish, entry, entry.detail?.['giverId'], [
      '您认领的心愿，站里收回了',
      `${title}：打开看看为什么，有话可以打给站里。谢谢您的心意。`,
    ]),
    ...keeper(wish, entry, ['一个心愿收回了', `${title}：同事写了为什么。`]),
  ]
  if (entry.detail?.['to'] === 'wall') return told
  return [...told, ...asker(wish, entry, ['您的心愿收回了', `${title}：打开看看为什么，还可以再写。`])]
}

function returnedWords(title: string, returns: unknown): Said {
  if (typeof returns === 'number' && returns > 1)
    return ['一个心愿又放回墙上了', `${title}：已经不止一次了，想想办法，帮它找到人。`]
  return ['一个心愿放回墙上了', `${title}：认领的人没有按时送到。`]
}

function keeper({ _id, keeperId, stationId }: Wish, { by }: LogEntry, [title, words]: Said) {
  const page = `/desk/wish/index?id=${_id}`
  if (keeperId === undefined)
    return [{ to: { robotOf: stationId }, title, words, page, template: 'requestArrived' }] as const
  if (keeperId === by) return []
  return [{ to: { personId: keeperId }, title, words, page, template: 'requestArrived' }] as const
}

function asker({ applicantId }: Wish, { by }: LogEntry, [title, words]: Said) {
  if (applicantId === undefined || applicantId === by) return []
  const page = '/wish/mine/index'
  return [{ to: { personId: applicantId }, title, words, page, template: 'requestMoved' }] as const
}

function toGiver({ _id }: Wish, { by }: LogEntry, giverId: unknown, [title, words]: Said) {
  if (typeof giverId !== 'string' || giverId === by) return []
  const page = `/wish/wish/index?id=${_id}`
  return [{ to: { personId: giverId }, title, words, page, template: 'requestMoved' }] as const
}
