import { command, query } from '../kernel/contract'
import { Id } from '../kernel/id'
import { z } from '../kernel/schema'
import { GoodsAudience } from './directed'
import { GiverKind, PledgeStatus } from './model'

const permit = 'goods.manage'
const link = z.object({ id: Id, code: z.string() })
const Line = z.object({ name: z.string(), unit: z.string(), quantity: z.int() })

/** The code of a giver's one link (eight letters and digits, `sayLabelCode`), to send to it. Refusals: not_found. */
export const getGiverLink = query('goods.getGiverLink', { permit, input: z.object({ id: Id }), output: link })

/** A new code; the old one no longer opens anything. Refusals: not_found. */
export const renewGiverLink = command('goods.renewGiverLink', {
  permit,
  input: z.object({ id: Id }),
  output: link,
})

/** Where so many of an item went. Never who received it. */
const Went = z.object({
  /**
   * community: `name` is the community; station: used at the station `name`; unnoted: given out, and nobody noted where; lost: expired,
   * broken, missing.
   */
  kind: z.enum(['community', 'station', 'unnoted', 'lost']),
  name: z.optional(z.string()),
  /** 端午节走访 */
  purpose: z.optional(z.string()),
  audience: z.optional(GoodsAudience),
  quantity: z.int(),
  households: z.optional(z.int()),
  people: z.optional(z.int()),
})

/** Everything that came from one giver, as its link shows it. */
export const GiverLinkView = z.object({
  name: z.string(),
  kind: GiverKind,
  stationName: z.string(),
  stationPhone: z.string(),
  /** Promised; what has come stands below. Newest first. */
  pledges: z.array(z.object({ promisedOn: z.string(), status: PledgeStatus, lines: z.array(Line) })),
  /** Received, newest first. */
  lists: z.array(
    z.object({
      number: z.string(),
      title: z.string(),
      receivedOn: z.string(),
      pieces: z.int(),
      valueFen: z.int(),
    }),
  ),
  /** Each item with where it went: received = left + everything in `went`. */
  items: z.array(
    z.object({
      name: z.string(),
      unit: z.string(),
      received: z.int(),
      valueFen: z.int(),
      left: z.int(),
      went: z.array(Went),
    }),
  ),
  pieces: z.int(),
  valueFen: z.int(),
  left: z.int(),
})
export type GiverLinkView = z.infer<typeof GiverLinkView>

/**
 * What the link of a giver shows, to whoever has the code: in capitals or not, with any blanks. A command, because wrong codes are counted.
 * Refusals: not_found (also: the code has been renewed), people.try_later after ten wrong codes an hour.
 */
export const openGiverLink = command('goods.openGiverLink', {
  permit: 'self',
  input: z.object({ code: z.string().check(z.minLength(1), z.maxLength(40)) }),
  output: GiverLinkView,
})
