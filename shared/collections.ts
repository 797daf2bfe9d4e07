import type { CollectionDeclaration } from './kernel/collection-declaration'
import { activitiesCollections } from './activities/collections'
import { certificatesCollections } from './certificates/collections'
import { coursesCollections } from './courses/collections'
import { rewardsCollections } from './rewards/collections'
import { teamsCollections } from './teams/collections'
import { timebankCollections } from './timebank/collections'
import { dutyCollections } from './duty/collections'
import { errandsCollections } from './errands/collections'
import { inboxCollections } from './inbox/collections'
import { networkCollections } from './network/collections'
import { peopleCollections } from './people/collections'
import { photosCollections } from './photos/collections'
import { placesCollections } from './places/collections'
import { referralsCollections } from './referrals/collections'
import { requestsCollections } from './requests/collections'
import { wishesCollections } from './wishes/collections'
import { fundsCollections } from './funds/collections'
import { grantsCollections } from './grants/collections'
import { goodsCollections } from './goods/collections'
import { volunteersCollections } from './volunteers/collections'

export type { CollectionDeclaration, IndexDeclaration } from './kernel/collection-declaration'

/** Every collection and every index: the emulator, the tests and the deployment read this one list. */
export const collections: readonly CollectionDeclaration[] = [
  ...peopleCollections,
  ...networkCollections,
  ...requestsCollections,
  ...photosCollections,
  ...inboxCollections,
  ...dutyCollections,
  ...volunteersCollections,
  ...errandsCollections,
  ...referralsCollections,
  ...placesCollections,
  ...activitiesCollections,
  ...certificatesCollections,
  ...coursesCollections,
  ...rewardsCollections,
  ...teamsCollections,
  ...timebankCollections,
  ...wishesCollections,
  ...fundsCollections,
  ...grantsCollections,
  ...goodsCollections,
]
