import { publishActivity } from '../../shared/activities/contract'
import { publish } from '../../shared/activities/plan-rules'
import { datesOf } from '../../shared/activities/series'
import { isRefused, refuse } from '../../shared/kernel/refusal'
import { staffAt } from '../../shared/requests/staff'
import { handle } from '../kernel/handle'
import { idOf } from '../kernel/records'
import { placeOf } from '../network/directory'
import { checkedWords } from '../requests/writing'
import { activities } from './activities-store'
import { takeCover } from './covers'
import { publishedDates, termsFrom, textOf } from './terms'

/** One write; the sessions follow the fact. */
export const publishActivityHandler = handle(publishActivity, async (asked) => {
  const { input, actor, at, store, command } = asked
  const place = await placeOf(asked, input.communityCode)
  if (isRefused(place)) return place
  const contact = staffAt(place.station._id, actor.id, actor.posts)
  if (contact === undefined) return refuse('not_found')
  const spans = datesOf(input.series)
  if (isRefused(spans)) return spans
  const id = idOf(activities, command)
  const cover = await takeCover(asked, input.coverPhotoId)
  if (isRefused(cover)) return cover
  const text = await checkedWords(asked, textOf(input), id)
  if (text.check === 'review') return refuse('activities.words_held')
  const { _id: stationId, name, phone } = place.station
  const terms = termsFrom(input, place.community.name)
  const planned = publish({ stationId, station: { name, phone }, contact, terms, text }, spans, at)
  if (isRefused(planned)) return planned
  return store.create(activities, command, {
    fields: planned.next,
    facts: planned.facts,
    reply: publishedDates,
  })
})
