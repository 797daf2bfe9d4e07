import { isRefused } from '../../shared/kernel/refusal'
import { getRequest } from '../../shared/requests/contract'
import { handle } from '../kernel/handle'
import { findStation } from '../network/directory'
import { findReadable } from './find-readable'
import { withErrand } from './request-errand'
import { photoViews } from './request-photos'
import { viewRequest } from './view-request'

export const getRequestHandler = handle(getRequest, async (asked) => {
  const found = await findReadable(asked, asked.input.id)
  if (isRefused(found)) return found
  const { request, reading } = found
  const station = await findStation(asked, request.stationId)
  if (station === undefined) throw new Error('the station of a request is not there')
  const photos = await photoViews(asked, request, reading.parties)
  return withErrand(asked.store, reading, request, viewRequest(reading, request, station, photos))
})
