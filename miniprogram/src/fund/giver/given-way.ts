import type { GiverLinkView } from '@shared/goods/link-contract'
import { sayDay, sayNumber, sayOf } from '../../goods/said'
import type { TrailStop } from '../../ui/trail'

/** Where things went, each place once. */
export function placesOf({ items }: GiverLinkView): readonly string[] {
  const names = items.flatMap(({ went }) =>
    went.flatMap(({ kind, name }) => (kind === 'lost' || name === undefined ? [] : [name])),
  )
  return [...new Set(names)]
}

/** Promised, received, given out, what is left: the way of everything from one giver, oldest first. */
export function stopsOf(given: GiverLinkView, now: number): readonly TrailStop[] {
  const { pledges, lists, pieces, left } = given
  const promised = [...pledges].reverse().map(({ promisedOn, status, lines }, at): TrailStop => ({
    key: `promised${String(at)}`,
    title: status === 'open' ? '您答应了' : '您答应过',
    note: lines.map(({ name, unit, quantity }) => `${name} ${sayOf(quantity, unit)}`).join('、'),
    when: `${sayDay(promisedOn, now)}前`,
    state: 'done',
  }))
  const received = [...lists].reverse().map(({ number, title, receivedOn, pieces: came }): TrailStop => ({
    key: number,
    title: '站里收到',
    note: `${title}，${sayNumber(came)} 件，单号 ${number}`,
    when: sayDay(receivedOn, now),
    state: 'done',
    icon: 'box',
  }))
  return [...promised, ...received, ...lastOf(given, pieces, left)]
}

function lastOf(given: GiverLinkView, pieces: number, left: number): readonly TrailStop[] {
  if (pieces === 0) return [{ key: 'come', title: '等着送来', note: '点到了才算收到', state: 'wait' }]
  const places = placesOf(given)
  const out: readonly TrailStop[] =
    places.length === 0
      ? []
      : [
          {
            key: 'out',
            title: '发出去了',
            note: `到了${places.slice(0, 3).join('、')}${places.length > 3 ? `等 ${String(places.length)} 个地方` : ''}`,
            state: 'done',
            icon: 'door',
          },
        ]
  if (left === 0) return out
  return [
    ...out,
    { key: 'left', title: `站里还有 ${sayNumber(left)} 件`, note: '发出去一样，这里多一行', state: 'now' },
  ]
}
