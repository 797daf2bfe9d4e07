import { activitiesHandlers } from '../../cloudfunctions/activities'
import { attendancesHandlers } from '../../cloudfunctions/attendances'
import { certificatesHandlers } from '../../cloudfunctions/certificates'
import { coursesHandlers } from '../../cloudfunctions/courses'
import { dutyHandlers } from '../../cloudfunctions/duty'
import { errandsHandlers } from '../../cloudfunctions/errands'
import { fundsHandlers } from '../../cloudfunctions/funds'
import { goodsHandlers } from '../../cloudfunctions/goods'
import { grantsHandlers } from '../../cloudfunctions/grants'
import { inboxHandlers } from '../../cloudfunctions/inbox'
import { servingWith } from '../../cloudfunctions/jobs/serving'
import { serve } from '../../cloudfunctions/kernel/serve'
import type { Services } from '../../cloudfunctions/kernel/services'
import type { WeChat } from '../../cloudfunctions/kernel/wechat'
import { networkHandlers } from '../../cloudfunctions/network'
import { peopleHandlers } from '../../cloudfunctions/people'
import { photosHandlers } from '../../cloudfunctions/photos'
import { mediaChecked } from '../../cloudfunctions/photos/media-checked'
import { placesHandlers } from '../../cloudfunctions/places'
import { referralsHandlers } from '../../cloudfunctions/referrals'
import { requestsHandlers } from '../../cloudfunctions/requests'
import { rewardsHandlers } from '../../cloudfunctions/rewards'
import { timebankHandlers } from '../../cloudfunctions/timebank'
import { teamsHandlers } from '../../cloudfunctions/teams'
import { volunteersHandlers } from '../../cloudfunctions/volunteers'
import { wishesHandlers } from '../../cloudfunctions/wishes'
import { type PersonKey, people } from './people'
import { type Picture, pictureOf } from './pictures'

/** Where the demo is played: the functions' own handlers in this process, and a clock that is set to each moment. */
export interface Stage {
  readonly services: Services
  /** Somebody does something at a moment. Throws where the product says no: then the story is wrong. */
  call(at: number, who: PersonKey, name: string, input: unknown): Promise<unknown>
  /** The same photo every time it is shown, already looked at by WeChat. Answers its id. */
  photo(at: number, who: PersonKey, picture: Picture): Promise<string>
  readonly photos: number
}

export function openStage(base: Pick<Services, 'database' | 'files' | 'vault'>): Stage {
  let clock = 0
  let commands = 0
  let photos = 0
  // Nobody's telephone rings for what happened weeks ago.
  const wechat: WeChat = {
    sendSubscribeMessage: () => Promise.resolve('off'),
    checkText: () => Promise.resolve('pass'),
    checkPhoto: () => Promise.resolve(`demo-trace-${String(++photos)}`),
    codeFor: () => Promise.resolve(undefined),
  }
  const services: Services = { ...base, wechat, now: () => clock, env: {} }
  const handlers = [
    ...requestsHandlers,
    ...inboxHandlers,
    ...peopleHandlers,
    ...networkHandlers,
    ...photosHandlers,
    ...dutyHandlers,
    ...placesHandlers,
    ...referralsHandlers,
    ...errandsHandlers,
    ...rewardsHandlers,
    ...timebankHandlers,
    ...teamsHandlers,
    ...volunteersHandlers,
    ...coursesHandlers,
    ...certificatesHandlers,
    ...activitiesHandlers,
    ...attendancesHandlers,
    ...fundsHandlers,
    ...grantsHandlers,
    ...goodsHandlers,
    ...wishesHandlers,
  ]
  const main = serve(handlers, servingWith(services))
  const drawn = new Map<Picture, string>()

  const call: Stage['call'] = async (at, who, name, input) => {
    clock = at
    const commandId = `demo-command-${String(++commands).padStart(4, '0')}`
    const context = { environment: JSON.stringify({ WX_OPENID: people[who].openid }) }
    const reply = await main({ name, input, commandId }, context)
    if (!reply.ok)
      throw new Error(`${name} by ${people[who].openid}: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`)
    return reply.output
  }
  return {
    services,
    call,
    async photo(at, who, picture) {
      const base64 = drawn.get(picture) ?? pictureOf(picture).toString('base64')
      drawn.set(picture, base64)
      const { id } = (await call(at, who, 'photos.add', { base64 })) as { id: string }
      const trace_id = `demo-trace-${String(photos)}`
      await mediaChecked(services, {
        Event: 'wxa_media_check',
        trace_id,
        errcode: 0,
        result: { suggest: 'pass' },
      })
      return id
    },
    get photos() {
      return photos
    },
  }
}
