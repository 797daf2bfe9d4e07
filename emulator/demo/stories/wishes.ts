import { beginOf } from '../../../shared/kernel/period'
import { dayOf } from '../../../shared/kernel/time'
import { type PersonKey, people } from '../people'
import { communities } from '../places'
import type { Stage } from '../stage'
import {
  askedWishes,
  claimedWishes,
  deliveredWishes,
  football,
  openWishes,
  receivedWish,
  type WishStory,
} from './wish-list'

const DAY = 24 * 60 * 60 * 1000
const shopName = '春和便民店'

/** When each step of a wish happened; a step that is missing has not happened. */
interface Times {
  readonly verified: number
  readonly claimed?: number
  readonly received?: number
  readonly delivered?: number
  readonly passed?: number
}

/**
 * 枫林街道's wall: this month 37 are published and 29 of them delivered, whatever day it is; one of last month, whose giver
 * reads the thanks; three that a worker has not seen to, and one that was too dear.
 */
export async function playWishes(stage: Stage, now: number): Promise<void> {
  const month = beginOf(`${dayOf(now).slice(0, 7)}-01`)
  /** A share of the month so far. */
  const at = (share: number) => Math.round(month + share * (now - month))
  const lastMonth = Math.min(now - 25 * DAY, month - DAY)
  await play(stage, football, {
    ...{ verified: lastMonth, claimed: lastMonth + 5 * DAY, received: lastMonth + 11 * DAY },
    ...{ delivered: lastMonth + 15 * DAY, passed: lastMonth + 19 * DAY },
  })
  const ofShop = await inOrder(deliveredWishes, async (wish, index) => {
    const begun = 0.02 + index * 0.014
    if (wish.giver === 'shop') return [await publish(stage, wish, at(begun))]
    await play(stage, wish, {
      ...{ verified: at(begun), claimed: at(begun + 0.06), received: at(begun + 0.16) },
      ...{ delivered: at(begun + 0.24), passed: at(begun + 0.3) },
    })
    return []
  })
  const wishes = ofShop.map((id) => ({ id, days: 7 }))
  await stage.call(at(0.5), 'shop', 'wishes.claimSeveral', { companyName: shopName, wishes })
  const shops = deliveredWishes.filter(({ giver }) => giver === 'shop')
  await inOrder(shops, async (wish, index) => {
    await bring(stage, wish, ofShop[index] ?? '', { received: at(0.62), delivered: at(0.72) })
    return []
  })
  await play(stage, receivedWish, { verified: at(0.7), claimed: at(0.76), received: at(0.9) })
  await inOrder(claimedWishes, async (wish, index) => {
    const id = await play(stage, wish, { verified: at(0.78 + index * 0.02), claimed: at(0.92) })
    const promisedOn = dayOf(now + (2 + index) * DAY)
    await stage.call(at(0.93), wish.giver ?? 'lin', 'wishes.promise', { id, promisedOn })
    return []
  })
  await inOrder(openWishes, async (wish, index) => [await publish(stage, wish, at(0.84 + index * 0.03))])
  await ask(stage, now)
}

/** One after another, as it happened. */
async function inOrder<T>(
  list: readonly T[],
  each: (one: T, index: number) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const ids: string[] = []
  for (const [index, one] of list.entries()) ids.push(...(await each(one, index)))
  return ids
}

async function play(stage: Stage, wish: WishStory, times: Times): Promise<string> {
  const id = await publish(stage, wish, times.verified)
  if (wish.giver === undefined || times.claimed === undefined) return id
  await stage.call(times.claimed, wish.giver, 'wishes.claim', { id, days: 7 })
  await bring(stage, wish, id, times)
  return id
}

/** Written down the day before, seen to, and on the wall. */
async function publish(stage: Stage, wish: WishStory, at: number): Promise<string> {
  const { title, words, drawing, audience, pseudonym, capYuan } = wish
  const isChilds = audience === 'child'
  const worker = isChilds ? 'yue' : 'chen'
  const written = await stage.call(at - DAY, worker, 'wishes.write', {
    ...{ communityCode: communities[isChilds ? '河沿里' : '枫林里'], audience, title, words },
    applicant: { calledName: '一户居民', place: '地址在站里的走访本上' },
    ...(isChilds ? { guardian: { calledName: '孩子的家长', phone: '022-00001301' } } : {}),
  })
  const { id } = written as { readonly id: string }
  await stage.call(at, worker, 'wishes.verify', {
    ...{ id, seen: 'visit', title, words, drawing, audience, pseudonym },
    ...{ capFen: capYuan * 100, hasConsent: isChilds },
  })
  return id
}

/** To the station, to the door, and the words that come back. */
async function bring(stage: Stage, wish: WishStory, id: string, times: Omit<Times, 'verified'>) {
  const { received, delivered, passed } = times
  const isChilds = wish.audience === 'child'
  const [worker, witness]: readonly [PersonKey, PersonKey] = isChilds ? ['yue', 'chen'] : ['chen', 'yue']
  if (received === undefined) return
  const gift = { id, valueFen: (wish.valueYuan ?? wish.capYuan) * 100, words: giftWords(wish.title) }
  await stage.call(received, worker, 'wishes.receive', gift)
  if (delivered === undefined) return
  const witnessId = stage.services.vault.accountIdOf(people[witness].openid)
  const signedBy = isChilds ? 'guardian' : 'self'
  await stage.call(delivered, worker, 'wishes.handOver', { id, signedBy, witnessId, photoIds: [] })
  if (wish.thanks === undefined || passed === undefined) return
  await stage.call(passed, worker, 'wishes.writeThanks', { id, words: wish.thanks })
  await stage.call(passed, witness, 'wishes.passThanks', { id, writtenAt: passed })
}

/** 一个足球 → 5 号球一个, 一根拐杖 → 拐杖一根 */
function giftWords(title: string): string {
  return title === football.title ? '5 号球一个' : `${title.slice(2)}${title.slice(0, 2)}`
}

async function ask(stage: Stage, now: number): Promise<void> {
  for (const { by, community, daysAgo, ...wish } of askedWishes) {
    const { name, home, phone = '' } = people[by]
    await stage.call(now - daysAgo * DAY, by, 'wishes.ask', {
      ...{ ...wish, communityCode: communities[community] },
      applicant: { calledName: name, phone, place: `${home?.building ?? ''} ${home?.door ?? ''}` },
      ...(wish.audience === 'child' ? { guardian: { calledName: name, phone } } : {}),
    })
  }
  const dear = await stage.call(now - 9 * DAY, 'feng', 'wishes.ask', {
    ...{ communityCode: communities['槐安里'], audience: 'elder', title: '一把按摩椅' },
    words: '膝盖刚做完手术，坐着能舒服些。',
    applicant: { calledName: people.feng.name, phone: people.feng.phone, place: '11 号楼 1 门 401' },
  })
  const reason = '比小心愿的上限贵得多，我们帮您问问租一把，或者走个案资助。'
  await stage.call(now - 8 * DAY, 'chen', 'wishes.decline', { ...(dear as { readonly id: string }), reason })
}
