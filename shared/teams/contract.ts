import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { Cursor, pageOf } from '../kernel/page'
import { Day } from '../kernel/period'
import { z } from '../kernel/schema'
import { CommunityCode } from '../network/contract'
import { Phone } from '../people/contract'
import { PhotoCheck } from '../photos/model'
import { photoIds } from '../requests/fields'
import { text } from '../kernel/text'
import { JoinWay, Stage, TeamKind, TeamStatus } from './model'
import { DeskTeamRow, DeskTeamView } from './views'

export * from './member-contract'

/** What every command on a team answers with. */
const moved = z.object({ id: Id, status: TeamStatus, stage: Stage })
const Agreement = z.object({ partnerName: text(40), term: text(20), fromDay: Day, untilDay: Day })
const Contact = z.object({ calledName: text(12), phone: Phone })
const terms = {
  name: text(16),
  /** What it is there for. */
  purpose: text(200),
  communityCodes: z.array(CommunityCode).check(z.maxLength(20)),
  joinWay: JoinWay,
}

/**
 * Opens a team in preparation; its leader is an active volunteer of the own station. Without communities it is there for the
 * leader's own. Refusals: not_found (no such volunteer),
 * teams.not_a_volunteer, teams.agreement_needed (a university's or a company's team has one), teams.no_partner (the
 * neighbours' has none), teams.dates_wrong, teams.words_held.
 */
export const foundTeam = command('teams.found', {
  permit: 'volunteers.manage',
  input: z.object({
    ...terms,
    kind: TeamKind,
    /** Entry in the register. */
    leaderId: Id,
    /** How it began. */
    words: text(200),
    agreement: z.optional(Agreement),
    contact: z.optional(Contact),
  }),
  output: moved,
})

/** What is said of it, who leads it and who stands in. Refusals: teams.not_now, teams.not_a_member, teams.words_held. */
export const changeTeam = command('teams.change', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, ...terms, leaderId: z.optional(Id), deputyId: z.optional(Id) }),
  output: moved,
})

/**
 * One stage on, on evidence: words, at least one photo, and 3 people for 成立, 10 people or 6 confirmed activities for 成熟
 * (thresholds of ours). Refusals: teams.not_now, teams.one_step, teams.evidence_missing (`lacking` says what),
 * requests.photo_unknown, teams.words_held.
 */
export const advanceTeam = command('teams.advance', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, to: Stage, words: z.string().check(z.trim(), z.maxLength(300)), photoIds }),
  output: moved,
})

/**
 * Decides about a photo of the evidence that WeChat's check held; not about one's own.
 * Refusals: not_found, photos.already_judged, photos.own_photo.
 */
export const reviewTeamPhoto = command('teams.reviewPhoto', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, photoId: Id, decision: z.enum(['show', 'hide']) }),
  output: z.object({ id: Id, check: PhotoCheck }),
})

/** One stage back, with the reason. Refusals: teams.not_now, teams.one_step, teams.words_held. */
export const stepTeamBack = command('teams.stepBack', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, reason: text(200) }),
  output: moved,
})

/** New agreement dates. Refusals: teams.not_now, teams.no_partner, teams.dates_wrong. */
export const renewAgreement = command('teams.renew', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, agreement: Agreement, contact: z.optional(Contact) }),
  output: moved,
})

/** A code for the partner to hand out, shown once; the one before dies. Refusals: teams.not_now, teams.no_partner. */
export const newTeamCode = command('teams.newCode', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id }),
  output: z.object({ id: Id, code: z.string() }),
})

/** It is no more; its people stay volunteers. Refusals: teams.not_now, teams.words_held. */
export const endTeam = command('teams.end', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id, reason: text(100) }),
  output: moved,
})

/** The teams of one's stations in one status, newest first. */
export const listStationTeams = query('teams.listOfStation', {
  permit: 'volunteers.manage',
  input: z.object({ status: TeamStatus, cursor: z.optional(Cursor) }),
  output: pageOf(DeskTeamRow),
})

/** One team with its evidence, its people and its partner. */
export const getDeskTeam = query('teams.getAtDesk', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id }),
  output: DeskTeamView,
})

/** Minutes of its people that were booked for what they did while they were in it. */
export const getTeamHours = query('teams.hours', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id }),
  output: z.object({
    id: Id,
    minutes: z.number(),
    /** Confirmed activities in which at least one of them lent a hand. */
    activities: z.number(),
    /** The most first. */
    people: z.array(z.object({ id: Id, displayName: z.string(), minutes: z.number(), isIn: z.boolean() })),
  }),
})

/** What its people still have before them, for the station to hand over when the group goes (practice A13). The soonest first. */
export const listInHand = query('teams.listInHand', {
  permit: 'volunteers.manage',
  input: z.object({ id: Id }),
  output: z.object({
    id: Id,
    items: z.array(
      z.object({
        kind: z.enum(['session', 'errand']),
        id: Id,
        title: z.string(),
        /** When it begins, or by when it is done. */
        at: z.number(),
        displayName: z.string(),
      }),
    ),
  }),
})
