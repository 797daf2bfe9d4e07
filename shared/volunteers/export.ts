import type { Stored } from '../kernel/record'
import { type Refusal, refuse } from '../kernel/refusal'
import { dayOf, placeInWeek, sayMinute } from '../kernel/time'
import type { Identity } from './identity'
import type { ServiceRecord } from './records'
import { idKindWords } from './words'

/** That somebody takes the records of a period: written before the file is handed out. */
export interface VolunteerExport extends Stored {
  /** Account of who takes them. */
  readonly byId: string
  readonly stationIds: readonly string[]
  /** Months, both included. */
  readonly from: string
  readonly to: string
}

const MONTHS_MAX = 12

/** `from` and `to` are months such as `2026-03`, both included. */
export function checkPeriod(from: string, to: string): Refusal<'volunteers.period'> | undefined {
  const months = numberOf(to) - numberOf(from) + 1
  return months >= 1 && months <= MONTHS_MAX ? undefined : refuse('volunteers.period')
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
}

/** What an occasion was, as far as whoever takes the records may know of it. */
export interface Occasion {
  readonly title: string
  readonly what: string
  readonly place: string
  readonly leader: string
  /** Epoch ms. */
  readonly startsAt: number
  readonly endsAt: number
}

/** Who a record is of. */
export interface Holder {
  readonly displayName: string
  readonly identity?: Identity | undefined
}

/** What one cell says where the volunteer did not ask for the official record, or nothing is known. */
export const NOT_GIVEN = '未登记'

/** Of 志愿服务信息系统基本规范 (MZ/T 061): who, what, when, where, how long, who organises and leads; in this order. */
export const columns = [
  '志愿者姓名',
  '证件类型',
  '证件号码',
  '服务日期',
  '开始时间',
  '结束时间',
  '服务时长（小时）',
  '服务项目名称',
  '服务内容',
  '服务地点',
  '组织单位',
  '负责人',
  '记录编号',
] as const

/** The cells of one record, in the order of `columns`. Hours with two places; text stays text, also where it is figures. */
export function rowOf(
  record: ServiceRecord,
  holder: Holder | undefined,
  occasion: Occasion | undefined,
  stationName: string,
): readonly (string | number)[] {
  const identity = holder?.identity
  return [
    identity?.realName ?? holder?.displayName ?? NOT_GIVEN,
    identity === undefined ? NOT_GIVEN : idKindWords[identity.idKind],
    identity?.idNumber ?? NOT_GIVEN,
    occasion === undefined ? NOT_GIVEN : dayOf(occasion.startsAt),
    occasion === undefined ? NOT_GIVEN : sayMinute(placeInWeek(occasion.startsAt).minute),
    occasion === undefined ? NOT_GIVEN : sayMinute(placeInWeek(occasion.endsAt).minute),
    Math.round((record.minutes / 60) * 100) / 100,
    occasion?.title ?? '邻里互助',
    occasion?.what ?? '邻里互助',
    occasion?.place ?? NOT_GIVEN,
    stationName,
    occasion?.leader ?? NOT_GIVEN,
    record.origin.id,
  ]
}
