import { lackingOf } from '../errands/helper-rules'
import type { Errand } from '../errands/model'
import { type Looker, nearnessOf } from '../errands/ranking'
import type { Lacking, Nearness } from '../errands/views'
import { nearnessWords } from '../errands/words'
import { type FreeTime, sayFreeTimes } from './free-times'
import type { Skill, Volunteer } from './model'
import { skillWords } from './words'

/** Something that somebody is looked for: an errand, a helper's seat, a need. */
export interface Wanted extends Pick<Errand, 'needsEntry' | 'skills' | 'course'> {
  readonly communityCode: string
  readonly communityName: string
  /** The parts of the week in which it can be done. */
  readonly times: readonly FreeTime[]
}

type Able = Looker & Pick<Volunteer, 'freeTimes'>

/** How well it fits one person, and what she lacks. */
export interface Fit {
  readonly nearness: Nearness
  /** When it can be done and she has time; undefined: she has not said when she has. */
  readonly common?: readonly FreeTime[]
  readonly known: readonly Skill[]
  readonly lacking?: Lacking
}

export function fitOf(wanted: Wanted, able: Able, at: number): Fit {
  const lacking = lackingOf(wanted, able, at)
  const { freeTimes = [] } = able
  return {
    nearness: nearnessOf(wanted.communityCode, able),
    ...(freeTimes.length === 0 ? {} : { common: wanted.times.filter((time) => freeTimes.includes(time)) }),
    known: wanted.skills.filter((skill) => able.skills.includes(skill)),
    ...(lacking === undefined ? {} : { lacking }),
  }
}

const near: readonly Nearness[] = ['home', 'area', 'street', 'beyond']

/** What one may not do stands apart before anything is compared; then how near it is, the time, the skill. */
export function byFit(a: Fit, b: Fit): number {
  return (
    Number(a.lacking !== undefined) - Number(b.lacking !== undefined) ||
    near.indexOf(a.nearness) - near.indexOf(b.nearness) ||
    timeRank(a) - timeRank(b) ||
    b.known.length - a.known.length
  )
}

function timeRank({ common }: Fit): number {
  if (common === undefined) return 1
  return common.length > 0 ? 0 : 2
}

/** Why it is offered to her: 就在枫林里，周二上午您有空，您会陪伴聊天. */
export function reasonToHer({ nearness, common, known }: Fit, { communityName }: Wanted): string {
  return [
    nearnessWords(nearness, communityName),
    ...(common !== undefined && common.length > 0 ? [`${sayFreeTimes(common)}您有空`] : []),
    ...(known.length > 0 ? [`您会${sayAll(known)}`] : []),
  ].join('，')
}

const livesWords = {
  home: '就住这个社区',
  area: '愿意来这个社区',
  street: '住同一个街道',
  beyond: '住得远一些',
} satisfies Record<Nearness, string>

/** Why she is proposed to the worker: 就住这个社区，周二上午有空，会陪伴聊天. */
export function reasonOfHer({ nearness, common, known }: Fit): string {
  return [
    livesWords[nearness],
    common === undefined
      ? '没说过什么时候有空'
      : common.length > 0
        ? `${sayFreeTimes(common)}有空`
        : '说过的时间对不上',
    ...(known.length > 0 ? [`会${sayAll(known)}`] : []),
  ].join('，')
}

function sayAll(skills: readonly Skill[]): string {
  return skills.map((skill) => skillWords[skill]).join('、')
}
