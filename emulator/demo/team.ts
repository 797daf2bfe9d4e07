import { inviteFirstAdmin } from '../../cloudfunctions/people/first-admin'
import { type PersonKey, people } from './people'
import { communities, fenglinStation } from './places'
import type { Stage } from './stage'

/** The offices are filled as they are in life: setup invites the admin, the admin the head, the head the workers. */
export async function fillPosts(stage: Stage, at: number): Promise<void> {
  const join = (who: PersonKey, code: string) => stage.call(at, who, 'people.join', { code })
  const invite = async (by: PersonKey, who: PersonKey, post: object) => {
    const { name, answersFor = [], desks, phone, role } = people[who]
    const invited = (await stage.call(at, by, 'people.invite', {
      role,
      displayName: name,
      communityCodes: answersFor.map((community) => communities[community]),
      workPhone: phone,
      desks,
      ...post,
    })) as { readonly code: string }
    await join(who, invited.code)
  }
  const { code } = await inviteFirstAdmin({ ...stage.services, now: () => at })
  await join('guan', code)
  const stationId = fenglinStation.id
  await invite('guan', 'gu', { areaCode: fenglinStation.districtCode })
  await invite('guan', 'fang', { stationId })
  await invite('fang', 'chen', { stationId })
  await invite('fang', 'yue', { stationId })
  await invite('fang', 'zhang', { stationId })
}

/** Everybody says how they want to be called; who has a home in the demo says where it is. */
export async function settleIn(stage: Stage, at: number): Promise<void> {
  for (const [key, { name, phone, home }] of Object.entries(people)) {
    await stage.call(at, key as PersonKey, 'people.saveProfile', {
      calledName: name,
      phone,
      ...(home && { communityCode: communities[home.community], building: home.building, door: home.door }),
    })
  }
  for (const who of ['wang', 'chen', 'yue'] as const) {
    await stage.call(at, who, 'people.leaveConsent', { templates: ['requestMoved', 'requestArrived'] })
  }
}
