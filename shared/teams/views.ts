import { Id } from '../kernel/id'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { AgeBand } from '../activities/codes'
import { DivisionView } from '../network/contract'
import { PhotoView } from '../requests/views'
import { JoinWay, Stage, TeamKind, TeamStatus } from './model'

/** A team as everybody may know it: nobody's name but the leader's, and that by her consent. */
export const TeamRow = z.object({
  id: Id,
  name: z.string(),
  kind: TeamKind,
  purpose: z.string(),
  stage: Stage,
  status: TeamStatus,
  /** How many are in it now. */
  people: z.number(),
  leaderName: z.optional(z.string()),
  /** How the reader stands to it. */
  mine: z.optional(z.enum(['leader', 'member', 'asked'])),
})
export type TeamRow = z.infer<typeof TeamRow>

/** Somebody in the team, by the id of the entry in the register. */
export const MemberView = z.object({
  id: Id,
  displayName: z.string(),
  isLeader: z.boolean(),
  isDeputy: z.boolean(),
  /** A band, never a date; absent where nobody said. */
  ageBand: z.optional(AgeBand),
  isMe: z.boolean(),
})
export type MemberView = z.infer<typeof MemberView>

export const AskView = z.object({ id: Id, displayName: z.string(), askedAt: z.number() })
export type AskView = z.infer<typeof AskView>

/** When a stage began. Words and photos are for members and the station. */
export const StepView = z.object({
  stage: Stage,
  at: z.number(),
  words: z.optional(z.string()),
  photos: z.array(PhotoView),
})
export type StepView = z.infer<typeof StepView>

export const AgreementView = z.object({
  partnerName: z.string(),
  term: z.string(),
  fromDay: Day,
  untilDay: Day,
  isOver: z.boolean(),
})

const whole = {
  ...TeamRow.shape,
  communities: z.array(DivisionView),
  joinWay: JoinWay,
  steps: z.array(StepView),
  station: z.object({ name: z.string(), phone: z.string() }),
  agreement: z.optional(AgreementView),
}

export const TeamView = z.object({
  ...whole,
  /** Present for members. */
  members: z.optional(z.array(MemberView)),
  /** Present for the leader and who stands in for her. */
  asks: z.optional(z.array(AskView)),
  isLeaderShown: z.boolean(),
  /** True where the reader came by this group, its agreement is over, and nothing else keeps her: new sign-ups wait. */
  isStopped: z.boolean(),
})
export type TeamView = z.infer<typeof TeamView>

/** The same at the desk of its station. */
export const DeskTeamView = z.object({
  ...whole,
  members: z.array(MemberView),
  asks: z.array(AskView),
  hasCode: z.boolean(),
  endReason: z.optional(z.string()),
  /** The partner's person. */
  contact: z.optional(z.object({ calledName: z.string(), phone: z.string() })),
})
export type DeskTeamView = z.infer<typeof DeskTeamView>

/** A line of the station's list. */
export const DeskTeamRow = z.object({
  ...TeamRow.shape,
  asking: z.number(),
  agreement: z.optional(AgreementView),
})
export type DeskTeamRow = z.infer<typeof DeskTeamRow>
