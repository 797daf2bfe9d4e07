/** Everybody who opened the mini-program from WeChat is a resident; the other roles come with a post. */
export const roles = [
  'resident',
  'volunteer',
  'donor',
  'partner',
  'committee',
  'worker',
  'head',
  'supervisor',
  'admin',
] as const
export type Role = (typeof roles)[number]

/** Whoever is known to the platform may: it needs no account, so no account is read. */
const everybody = {
  resident: true,
  volunteer: true,
  donor: true,
  partner: true,
  committee: true,
  worker: true,
  head: true,
  supervisor: true,
  admin: true,
} as const

const nobody = {
  resident: false,
  volunteer: false,
  donor: false,
  partner: false,
  committee: false,
  worker: false,
  head: false,
  supervisor: false,
  admin: false,
} as const

/**
 * The one table of who may call what. The finer question, on which record, stands in the rules and the scopes.
 * Least privilege: an admin keeps the network and the heads, and reads no request.
 */
export const policy = {
  /** Use the product as oneself: file, follow, answer one's own requests, read one's inbox. */
  self: everybody,
  /** Read what a station shows in its window: address, hours, who works there. */
  'network.read': everybody,
  /** Work on the requests of one's station. */
  'requests.handle': { ...nobody, worker: true, head: true },
  /** File for a resident of one's community (代办). */
  'requests.fileFor': { ...nobody, committee: true },
  /** Say yes or no to what was referred to one's station or to oneself, and follow what one's station referred. */
  'referrals.answer': { ...nobody, partner: true, worker: true, head: true },
  /** Make place codes of one's station, and their posters. */
  'places.manage': { ...nobody, worker: true, head: true },
  /** Count what came and what became of it: at one's station, or in one's area. */
  'requests.count': { ...nobody, worker: true, head: true, supervisor: true },
  /** Plan activities of one's station, see who comes, say who was there. */
  'activities.manage': { ...nobody, worker: true, head: true },
  /** Look after the register, the teams, the courses and the shelf of one's station. */
  'volunteers.manage': { ...nobody, worker: true, head: true },
  /** See the station's time bank: every account and every entry. */
  'timebank.read': { ...nobody, worker: true, head: true, supervisor: true },
  /** Verify wishes of one's station, take the gifts in and hand them over. */
  'wishes.manage': { ...nobody, worker: true, head: true },
  /** Write into the funds of one's station: count income, ask for payments, book them. */
  'funds.manage': { ...nobody, worker: true, head: true },
  /** See the books of the funds, and say yes or no to a payment somebody else asked for. */
  'funds.read': { ...nobody, worker: true, head: true, supervisor: true },
  /** Ask for a case grant, buy, hand over and follow up. */
  'grants.manage': { ...nobody, worker: true, head: true },
  /** Look after the goods of one's station: units that give, batches, stock. */
  'goods.manage': { ...nobody, worker: true, head: true },
  /** See the team of one's station. */
  'team.read': { ...nobody, worker: true, head: true, admin: true },
  /** Invite into and end posts. */
  'team.manage': { ...nobody, head: true, admin: true },
  /** See the rota of one's station. */
  'duty.read': { ...nobody, worker: true, head: true },
  /** Offer one's own shifts, take a colleague's. */
  'duty.swap': { ...nobody, worker: true, head: true },
  /** Say who is on duty when. */
  'duty.plan': { ...nobody, head: true },
  /** Numbers of the network: how many streets are covered. */
  'network.oversee': { ...nobody, supervisor: true, admin: true },
} as const satisfies Record<string, Readonly<Record<Role, boolean>>>

export type Permission = keyof typeof policy

export function isPermitted(permission: Permission, held: readonly Role[]): boolean {
  return held.some((role) => policy[permission][role])
}

/** True where every resident may, so that the account need not be read to decide. */
export function isForEverybody(permission: Permission): boolean {
  return policy[permission].resident
}
