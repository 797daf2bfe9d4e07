import { type Party, type Status, statuses, type Verb, verbs } from '../../../shared/requests/model'
import { canDo, move, partiesOf } from '../../../shared/requests/moves'

const NOW = 1_800_000_000_000
const DAYS_7 = 604_800_000

/**
 * Every status × every verb, done by somebody who may. A word: where it leads. `—`: not now. `begun`: too late to withdraw.
 */
const table = `
             waiting    working    asking     resolved   confirmed  closed     withdrawn
accept       working    —          —          —          —          —          —
setUrgency   waiting    working    asking     —          —          —          —
reply        working    working    asking     —          —          —          —
ask          asking     asking     asking     —          —          —          —
note         waiting    working    asking     resolved   confirmed  closed     withdrawn
handOver     waiting    working    asking     —          —          —          —
resolve      resolved   resolved   resolved   —          —          —          —
close        closed     closed     closed     —          —          —          —
openContact  waiting    working    asking     resolved   —          —          —
review       waiting    working    asking     resolved   confirmed  closed     —
answer       waiting    working    working    —          —          —          —
confirm      —          —          —          confirmed  —          —          —
reopen       —          —          —          working    working    working    —
rate         —          —          —          resolved   confirmed  closed     —
withdraw     withdrawn  begun      begun      —          —          —          —
revoke       withdrawn  withdrawn  withdrawn  —          —          —          —
confirmFor   —          —          —          confirmed  —          —          —
called       waiting    working    asking     resolved   confirmed  closed     —
entrust      working    working    working    —          —          —          —
takeBack     —          working    asking     resolved   confirmed  closed     withdrawn
fulfil       —          confirmed  confirmed  confirmed  confirmed  closed     withdrawn
refer        working    working    working    —          —          —          —
join         waiting    working    asking     —          —          —          —
`
const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/))
const cells = rows.flatMap(([verb, ...ends]) =>
  ends.map((end, column) => [verb, head[column], end] as [Verb, Status, string]),
)

test('the table names every verb and every status', () => {
  expect(rows.map(([verb]) => verb).sort()).toEqual([...verbs].sort())
  expect(head).toEqual([...statuses])
  expect(cells).toHaveLength(verbs.length * statuses.length)
})

test.each(cells)('%s while %s: %s', (verb, status, end) => {
  const everybody: Party[] = ['author', 'subject', 'joiner', 'assignee', 'colleague', 'head']
  const answer = move(verb, { status, closedAt: NOW, isAssigned: true }, everybody, NOW)
  if (end === '—') expect(answer).toEqual({ refused: 'requests.not_now', detail: { status } })
  else if (end === 'begun') expect(answer).toEqual({ refused: 'requests.work_begun' })
  else expect(answer).toBe(end)
})

/** Who may, where the status allows it. The assignee is a colleague too, and so is the head. */
const who = `
             author  subject  joiner  assignee  colleague  head  stranger
accept       no      no       no      yes       no         yes   not_found
setUrgency   no      no       no      yes       no         yes   not_found
reply        no      no       no      yes       no         yes   not_found
ask          no      no       no      yes       no         yes   not_found
note         no      no       no      yes       yes        yes   not_found
handOver     no      no       no      yes       no         yes   not_found
resolve      no      no       no      yes       no         yes   not_found
close        no      no       no      yes       no         yes   not_found
openContact  no      no       no      yes       no         yes   not_found
review       no      no       no      yes       yes        yes   not_found
answer       yes     yes      no      no        no         no    not_found
confirm      yes     yes      no      no        no         no    not_found
reopen       yes     yes      no      no        no         no    not_found
rate         yes     yes      no      no        no         no    not_found
withdraw     yes     yes      no      no        no         no    not_found
revoke       no      yes      no      no        no         no    not_found
confirmFor   no      no       no      yes       no         yes   not_found
called       no      no       no      yes       yes        yes   not_found
entrust      no      no       no      yes       no         yes   not_found
takeBack     yes     yes      no      yes       yes        yes   not_found
fulfil       yes     yes      no      yes       no         yes   not_found
refer        no      no       no      yes       no         yes   not_found
join         no      no       yes     no        no         no    not_found
`
const people: Readonly<Record<string, readonly Party[]>> = {
  author: ['author'],
  subject: ['author', 'subject'],
  joiner: ['joiner'],
  assignee: ['assignee', 'colleague'],
  colleague: ['colleague'],
  head: ['colleague', 'head'],
  stranger: [],
}
const [names = [], ...rights] = who
  .trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/))

test('the table of people names every verb', () => {
  expect(rights.map(([verb]) => verb).sort()).toEqual([...verbs].sort())
  expect(names).toEqual(Object.keys(people))
})

/** A status in which the verb is possible. */
const possible = (verb: Verb): Status =>
  cells.find(([one, , end]) => one === verb && /^[a-z]+$/.test(end) && end !== 'begun')![1]

const askedOf = rights.flatMap(([verb, ...answers]) =>
  answers.map((answer, column) => [verb, names[column], answer] as [Verb, string, string]),
)
test.each(askedOf)('%s by the %s: %s', (verb, person, expected) => {
  for (const status of statuses) {
    const state = { status, closedAt: NOW, isAssigned: true }
    const answer = move(verb, state, people[person]!, NOW)
    if (expected === 'yes') {
      if (status === possible(verb)) expect(typeof answer).toBe('string')
      expect(canDo(verb, state, people[person]!, NOW)).toBe(typeof answer === 'string')
    } else {
      // Whatever the status: who may not do it is not told how it stands.
      expect(answer).toEqual({ refused: expected === 'no' ? 'requests.not_yours' : 'not_found' })
    }
  }
})

test('what lies with nobody may be accepted by any colleague, and by nobody else', () => {
  const state = { status: 'waiting', isAssigned: false } as const
  expect(move('accept', state, ['colleague'], NOW)).toBe('working')
  expect(move('accept', state, ['author'], NOW)).toEqual({ refused: 'requests.not_yours' })
  expect(move('reply', state, ['colleague'], NOW)).toEqual({ refused: 'requests.not_yours' })
})

test('seven days to the millisecond', () => {
  const at = (ms: number) =>
    move('reopen', { status: 'resolved', closedAt: NOW, isAssigned: true }, ['author'], NOW + ms)
  expect(at(0)).toBe('working')
  expect(at(DAYS_7)).toBe('working')
  expect(at(DAYS_7 + 1)).toEqual({ refused: 'requests.reopen_late' })
})

describe('what somebody is to a request', () => {
  const request = {
    authorId: 'wang',
    stationId: 'here',
    circle: 'here',
    joinerIds: ['sun'],
    subjectId: 'ma',
    assignee: { accountId: 'chen', displayName: '陈禾' },
  }
  const person = (id: string, circles: string[] = [], headAt: string[] = []) =>
    partiesOf(request, { id, circles, headAt })
  test.each<[string, readonly Party[], readonly Party[]]>([
    ['the author', person('wang'), ['author']],
    ['a neighbour', person('liu'), []],
    ['whom it is for', person('ma'), ['author', 'subject']],
    ['somebody who reported the same', person('sun'), ['joiner']],
    ['a colleague of another circle', person('li', ['here.children']), []],
    ['the assignee', person('chen', ['here']), ['assignee', 'colleague']],
    ['the assignee whose post has ended', person('chen'), []],
    ['the assignee who moved to another station', person('chen', ['there']), []],
    ['a colleague', person('li', ['here']), ['colleague']],
    ['the head', person('zhou', [], ['here']), ['colleague', 'head']],
    ['a head who has it herself', person('chen', [], ['here']), ['assignee', 'colleague', 'head']],
    ['a worker elsewhere', person('zhao', ['there']), []],
    ['a worker who asks for herself', person('wang', ['here']), ['author', 'colleague']],
  ])('%s', (_who, parties, expected) => expect(parties).toEqual(expected))
})
