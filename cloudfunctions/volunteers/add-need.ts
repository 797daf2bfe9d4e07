import { isRefused, refuse } from '../../shared/kernel/refusal'
import { staffAt } from '../../shared/requests/staff'
import { foldNumbers } from '../../shared/requests/text'
import { addNeed } from '../../shared/volunteers/contract'
import { openNeed } from '../../shared/volunteers/need-rules'
import { handle } from '../kernel/handle'
import { placeOf } from '../network/directory'
import { checkText } from '../requests/writing'
import { needs } from './needs-store'
import { needNow } from './view-need'

/** Volunteers see it once WeChat has passed its words; where it gives no answer yet, the clock asks again. */
export const addNeedHandler = handle(addNeed, async (asked) => {
  const { input, actor, store, wechat, command } = asked
  const place = await placeOf(asked, input.communityCode)
  if (isRefused(place)) return place
  const { community, station } = place
  const worker = staffAt(station._id, actor.id, actor.posts)
  if (worker === undefined) return refuse('not_found')
  const check = await checkText(wechat, actor.openid, `${input.title}\n${input.words}`)
  if (check === 'review') return refuse('volunteers.words_held')
  const { course, title, words, freeTimes, ...terms } = input
  const { next: fields, facts } = openNeed({
    ...terms,
    ...(course === undefined ? {} : { course }),
    ...(check === 'unchecked' ? { check, writerOpenid: actor.openid } : { check }),
    ...{ title: foldNumbers(title), words: foldNumbers(words), freeTimes: [...new Set(freeTimes)], worker },
    ...{ communityName: community.name, stationId: station._id },
    station: { name: station.name, phone: station.phone },
  })
  return store.create(needs, command, { fields, facts, reply: needNow })
})
