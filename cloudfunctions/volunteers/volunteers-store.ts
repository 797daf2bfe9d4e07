import { z } from '../../shared/kernel/schema'
import { stationsOf } from '../../shared/people/rules'
import { type Volunteer, volunteerIdOf } from '../../shared/volunteers/model'
import type { Actor } from '../kernel/actor'
import { collection } from '../kernel/collection'
import { type Condition, isIn } from '../kernel/condition'
import type { Store } from '../kernel/store'
import type { Vault } from '../kernel/vault'

export const volunteers = collection<Volunteer>('volunteers', { idPrefix: 'v' })

const CONTACT = 'volunteer contact'
const Contact = z.object({ calledName: z.string(), phone: z.string() })

/** The own entry. */
export function ownEntry(actor: Pick<Actor, 'id'>) {
  return { accountId: actor.id } satisfies Condition<Volunteer>
}

/** The register of the stations where one holds a post. */
export function registerOf(actor: Pick<Actor, 'posts'>) {
  return { stationId: isIn(stationsOf(actor.posts, ['worker', 'head'])) } satisfies Condition<Volunteer>
}

/** Whoever is in some register and willing to come to a community of this station. */
export function willingAt(stationId: string) {
  return { stationIds: stationId, status: 'active' } satisfies Condition<Volunteer>
}

/** Undefined for whoever has never registered. */
export async function findVolunteer(store: Store, actor: Pick<Actor, 'id'>): Promise<Volunteer | undefined> {
  const [found] = await store.find(
    volunteers,
    { _id: volunteerIdOf(actor.id), ...ownEntry(actor) },
    { limit: 1 },
  )
  return found
}

export function sealedContact(vault: Vault, contact: z.input<typeof Contact>, volunteerId: string): string {
  return vault.seal(JSON.stringify(z.parse(Contact, contact)), CONTACT, volunteerId)
}

export function openedContact(vault: Vault, volunteer: Pick<Volunteer, '_id' | 'sealedContact'>) {
  return z.parse(Contact, JSON.parse(vault.open(volunteer.sealedContact, CONTACT, volunteer._id)))
}
