import type { MyEntry, SessionView, SlotView } from '@shared/activities/sign-up-views'
import { signUp } from '@shared/activities/sign-up-contract'
import { mayCome } from '@shared/activities/sign-up-rules'
import { sayRefusal } from '@shared/kernel/refusal'
import { signUpRefusals } from '@shared/activities/sign-up-words'
import { getMe } from '@shared/people/contract'
import { useState } from 'react'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useQuery } from '../../call/use-query'
import { comingOf, missingOf, nameOf, type Own, type Person, personOf, SignUpDraft } from './draft'
import { placeAhead } from './seats-said'

export interface SignedUp {
  readonly entries: readonly MyEntry[]
  readonly freeSlots: readonly SlotView[]
}

/** Whom one signs up, what the button says, and what came of it. */
export function useSignUp(session: SessionView, refresh: () => void) {
  const me = useQuery(getMe, {})
  const own: Own | undefined = 'output' in me ? me.output.profile : undefined
  const first = session.entries.length === 0 ? [personOf('self', session)] : []
  const draft = useDraft(`sign-up:${session.id}`, SignUpDraft, { people: first })
  const { people } = draft.value
  const [signedUp, setSignedUp] = useState<SignedUp>()
  const command = useCommand(signUp, {
    about: session.id,
    onDone: (output) => {
      // Nobody else is asked for until she adds somebody.
      draft.change({ people: [] })
      setSignedUp(output)
      refresh()
    },
  })
  const { id } = session
  const coming = people.map((person) => comingOf(person, session, own))
  const send = () =>
    void command.run({ id, who: { part: 'participant', people: coming }, pass: session.pass })
  const help = () => void command.run({ id, who: { part: 'helper' }, pass: session.helperPass })
  return {
    ...{ own, people, command, send, help, signedUp },
    close: () => setSignedUp(undefined),
    change: (at: number, part: Partial<Person>) =>
      draft.change({ people: people.map((one, index) => (index === at ? { ...one, ...part } : one)) }),
    add: (person: Person) => draft.change({ people: [...people, person] }),
    remove: (at: number) => draft.change({ people: people.filter((_, index) => index !== at) }),
    blockedBecause: unknownYet(people, me.state) ?? blockedBecause(session, people, own),
    word: buttonWord(session, people, own),
  }
}
export type SigningUp = ReturnType<typeof useSignUp>

/** Sooner she would be signed up as 我, without a phone. */
function unknownYet(people: readonly Person[], state: string): string | undefined {
  const isAsked = state === 'loading' && people.some(({ relation }) => relation === 'self')
  return isAsked ? '在看您怎么称呼，稍等一下' : undefined
}

function blockedBecause(session: SessionView, people: readonly Person[], own: Own | undefined) {
  const missing = people.map((person) => missingOf(person, session)).find((words) => words !== undefined)
  if (missing !== undefined) return missing
  const communityCodes = session.communities.map(({ code }) => code)
  const door = {
    ...session,
    plan: 0,
    communityCodes,
    slotIds: session.slots.map(({ id }) => id),
    asksNote: true,
  }
  const why = mayCome(
    door,
    people.map((person) => comingOf(person, session, own)),
  )
  return why && sayRefusal(signUpRefusals, why)
}

/** 给妈妈报名, 给妈妈候补，排第 3, 报名 2 位 */
function buttonWord(session: SessionView, people: readonly Person[], own: Own | undefined): string {
  const [only] = people
  if (only === undefined || people.length > 1) return `报名，一共 ${people.length} 位`
  const place = placeAhead(session, only.slotId)
  const whom = only.relation === 'self' ? '' : `给${nameOf(only, own)}`
  return place === 0 ? `${whom}报名` : `${whom}候补，排第 ${place}`
}
