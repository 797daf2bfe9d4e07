import type { Stored } from '../kernel/record'
import { z } from '../kernel/schema'

/** neighbours: people of the communities. university, company: a partner sends them, by an agreement with an end. */
export const teamKinds = ['neighbours', 'university', 'company'] as const
export const TeamKind = z.enum(teamKinds)
export type TeamKind = z.infer<typeof TeamKind>

/** 筹备, 成立, 成熟, in this order (practice C11). */
export const stages = ['preparing', 'founded', 'mature'] as const
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

export const TeamStatus = z.enum(['active', 'ended'])
export type TeamStatus = z.infer<typeof TeamStatus>

/** open: whoever asks is in. asked: the leader decides, or the station for her. */
export const JoinWay = z.enum(['open', 'asked'])
export type JoinWay = z.infer<typeof JoinWay>

/** What a change of stage rests on; a step back rests on its reason alone. */
export interface StageStep {
  readonly stage: Stage
  readonly words: string
  readonly photoIds: readonly string[]
  readonly at: number
  readonly by: string
}

export interface Person {
  readonly accountId: string
  /** Working name: 许师傅. */
  readonly displayName: string
}

export interface Member extends Person {
  readonly joinedAt: number
  readonly leftAt?: number
}

export interface TeamAsk extends Person {
  readonly askedAt: number
}

/** Days in China, both included: `2026-09-01`. */
export interface Agreement {
  /** 城建大学青年志愿者协会 */
  readonly partnerName: string
  /** 2026 秋 */
  readonly term: string
  readonly fromDay: string
  readonly untilDay: string
}

/** A team of volunteers of one station; everything about who is in it lies in this one document. */
export interface Team extends Stored {
  readonly stationId: string
  readonly station: { readonly name: string; readonly phone: string }
  readonly name: string
  readonly kind: TeamKind
  /** What it is there for; numbers that reach a person are folded. */
  readonly purpose: string
  readonly communityCodes: readonly string[]
  readonly joinWay: JoinWay
  readonly status: TeamStatus
  readonly endReason?: string
  readonly stage: Stage
  /** Every change of stage, oldest first; the first one is how it began. */
  readonly steps: readonly StageStep[]
  /** Photos of all steps, for the index. */
  readonly allPhotoIds: readonly string[]
  /** Absent where the leader stopped and nobody follows yet: the station names somebody. */
  readonly leader?: Person
  /** The leader agreed to stand by name where everybody reads. */
  readonly isLeaderShown: boolean
  readonly deputy?: Person
  /** Also those who have left: their hours of that time are the team's. */
  readonly members: readonly Member[]
  /** Accounts of those who are in now, for the index. */
  readonly memberIds: readonly string[]
  readonly asks: readonly TeamAsk[]
  readonly agreement?: Agreement
  /** The partner's person: how she is called, and a phone. */
  readonly sealedContact?: string
  /** Keyed hash of the code that the partner hands out. */
  readonly codeHash?: string
  /** Epoch ms: when the clock has something to say about the agreement; absent when all is said. */
  readonly tellAt?: number
}

/** Ours: a team is 成立 with three people, 成熟 with ten or with six confirmed activities. No regulation names figures. */
export const FOUNDED_FROM_MEMBERS = 3
export const MATURE_FROM_MEMBERS = 10
export const MATURE_FROM_ACTIVITIES = 6

export const MEMBERS_MAX = 300
/** Before an agreement ends, leader and station hear of it so many days ahead. */
export const TELL_DAYS_BEFORE = 30
