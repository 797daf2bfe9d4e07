import { z } from '../../shared/kernel/schema'
import type { Division, OpeningHours, RideApp } from '../../shared/network/model'

const time = z.string().check(z.regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'a time looks like 08:30'))
const text = z.string().check(z.trim(), z.minLength(1))

/** One row of the stations file, as people write it. */
const StationRow = z.strictObject({
  name: text,
  address: text,
  phone: text,
  /** Each a nine-digit code, or district and street as one word: 北辰区青源街道. */
  streets: z.array(text).check(z.minLength(1)),
  /** Weekdays as `1-5` or `6`, Monday being 1. */
  hours: z.array(
    z.strictObject({
      days: z.string().check(z.regex(/^[1-7](-[1-7])?$/, 'days look like 1-5 or 6')),
      open: time,
      close: time,
    }),
  ),
  /** Street and district offices that the station refers to, by name. */
  offices: z.optional(z.array(text.check(z.maxLength(30)))),
  /** Address of the station's WeCom group robot; it is sealed. */
  robotUrl: z.optional(z.url({ protocol: /^https$/ })),
  /** The mini-program that 叫车 opens from a place code. */
  rideApp: z.optional(
    z.strictObject({
      appId: z.string().check(z.regex(/^wx[0-9a-f]{16}$/, 'an appId is wx and 16 hex digits')),
      path: text,
    }),
  ),
})
type StationRow = z.infer<typeof StationRow>

/** A station as it will be kept; its robot's address is not sealed yet. */
export interface StationDraft {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly phone: string
  readonly openingHours: OpeningHours
  readonly streetCodes: readonly string[]
  readonly districtCode: string
  readonly offices?: readonly string[]
  readonly robotUrl?: string
  readonly rideApp?: RideApp
}

/** Reads the rows against the places of the city. Answers the stations, or every problem with the row it is in. */
export function readStations(
  json: unknown,
  divisions: readonly Division[],
): { readonly stations: readonly StationDraft[] } | { readonly problems: readonly string[] } {
  const streets = streetNames(divisions)
  const problems: string[] = []
  const stations: StationDraft[] = []
  const takenBy = new Map<string, number>()
  if (!Array.isArray(json)) return { problems: ['The file holds a list: [ { … }, { … } ].'] }
  json.forEach((row: unknown, index) => {
    const place = `row ${index + 1}`
    const read = StationRow.safeParse(row)
    if (!read.success) {
      problems.push(...read.error.issues.map((issue) => `${place}: ${issue.path.join('.')} ${issue.message}`))
      return
    }
    for (const name of read.data.streets) {
      const code = streets.get(name)
      const other = code === undefined ? undefined : takenBy.get(code)
      if (code === undefined) problems.push(`${place}: there is no street ${name}`)
      else if (other !== undefined)
        problems.push(`${place}: ${name} already belongs to the station of row ${other}`)
      else takenBy.set(code, index + 1)
    }
    stations.push(toDraft(read.data, streets))
  })
  return problems.length > 0 ? { problems } : { stations }
}

/** The id comes from the first street, so that the same file again means the same stations. */
function toDraft(row: StationRow, streets: ReadonlyMap<string, string>): StationDraft {
  const streetCodes = row.streets.map((name) => streets.get(name) ?? '')
  const first = streetCodes[0] ?? ''
  return {
    id: `s${first}`,
    name: row.name,
    address: row.address,
    phone: row.phone,
    openingHours: row.hours.flatMap(({ days, open, close }) =>
      weekdays(days).map((weekday) => ({ weekday, openMinute: minutes(open), closeMinute: minutes(close) })),
    ),
    streetCodes,
    districtCode: first.slice(0, 6),
    ...(row.offices === undefined ? {} : { offices: row.offices }),
    ...(row.robotUrl === undefined ? {} : { robotUrl: row.robotUrl }),
    ...(row.rideApp === undefined ? {} : { rideApp: row.rideApp }),
  }
}

/** Codes and full names of the streets, each leading to its code. */
function streetNames(divisions: readonly Division[]): ReadonlyMap<string, string> {
  const names = new Map(divisions.map((one) => [one._id, one.name]))
  const streets = divisions.filter((one) => one.level === 'street')
  return new Map(
    streets.flatMap(({ _id, name, parentCode }) => [
      [_id, _id],
      [`${names.get(parentCode) ?? ''}${name}`, _id],
    ]),
  )
}

function weekdays(days: string): readonly number[] {
  const [from = 1, to = from] = days.split('-').map(Number)
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

function minutes(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  return hour * 60 + minute
}
