import { asJoined } from '../../shared/requests/joiner-reads'
import type { Request } from '../../shared/requests/model'
import { sayDistance, type SameRequest } from '../../shared/requests/spot-rules'
import type { SameReport } from '../../shared/requests/views'
import type { Actor } from '../kernel/actor'
import { isIn } from '../kernel/condition'
import type { Files } from '../kernel/files'
import type { Store } from '../kernel/store'
import type { Vault } from '../kernel/vault'
import { photos } from '../photos/photos-store'
import { URL_SECONDS } from './request-photos'
import { viewRow } from './view-row'

interface Asking {
  readonly actor: Pick<Actor, 'id'>
  readonly at: number
  readonly store: Store
  readonly files: Files
  readonly vault: Vault
}

/** The reports as a stranger may see them: what, where, since when; words and photos only once they have passed. */
export async function viewSameReports(
  asking: Asking,
  same: readonly SameRequest<Request>[],
): Promise<SameReport[]> {
  const urls = await photoUrls(
    asking,
    same.map(({ request }) => request),
  )
  return same.map(({ request, metres }) => {
    const parties = ['joiner'] as const
    const row = viewRow({ ...asking, personId: asking.actor.id, parties }, asJoined(parties, request))
    const photoUrl = request.photoIds.flatMap((id) => urls.get(id) ?? [])[0]
    return {
      id: row.id,
      title: row.title,
      place: `${row.communityName} ${row.building}`.trim(),
      createdAt: row.createdAt,
      distance: sayDistance(metres),
      reporters: row.joined + 1,
      isMine: request.partyIds.includes(asking.actor.id),
      ...(photoUrl === undefined ? {} : { photoUrl }),
    }
  })
}

async function photoUrls({ store, files }: Asking, reports: readonly Request[]) {
  const ids = reports.flatMap(({ photoIds }) => photoIds)
  if (ids.length === 0) return new Map<string, string>()
  const passed = await store.find(photos, { _id: isIn(ids), check: 'passed' }, { limit: ids.length })
  if (passed.length === 0) return new Map<string, string>()
  const urls = await files.temporaryUrls(
    passed.map(({ fileId }) => fileId),
    URL_SECONDS,
  )
  return new Map(
    passed.flatMap(({ _id, fileId }) => {
      const url = urls.get(fileId)
      return url === undefined ? [] : [[_id, url] as const]
    }),
  )
}
