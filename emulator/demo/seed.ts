import { findDivisions } from '../../cloudfunctions/deploy/divisions-file'
import { importDivisions } from '../../cloudfunctions/deploy/import-divisions'
import { importStations } from '../../cloudfunctions/deploy/import-stations'
import type { Services } from '../../cloudfunctions/kernel/services'
import { openStore } from '../../cloudfunctions/kernel/store'
import { stationsOfCity } from './city-stations'
import { fenglinPlaces, fenglinStation } from './places'
import { playStories, stories } from './play'
import { openStage } from './stage'
import { playActivities } from './stories/activities'
import { playAttendance } from './stories/attendance'
import { callsCount, playCalls } from './stories/calls'
import { playCourses } from './stories/courses'
import { errandStories, playErrands } from './stories/errands'
import { playFunds } from './stories/funds'
import { playGoods } from './stories/goods'
import { playGrants } from './stories/grants'
import { playNeeds } from './stories/needs'
import { hangCodes } from './stories/places'
import { playReferrals, referralStories } from './stories/referrals'
import { playReports, reports } from './stories/reports'
import { playRewards } from './stories/rewards'
import { playRota } from './stories/rota'
import { playTimebank } from './stories/timebank'
import { playTeams } from './stories/teams'
import { playWishes } from './stories/wishes'
import { fillPosts, settleIn } from './team'

const DAY = 24 * 60 * 60 * 1000

export interface Seeded {
  readonly places: number
  readonly stations: number
  readonly requests: number
  readonly photos: number
}

/**
 * Fills an empty environment with the demo: the places and stations of 天津, a made-up street in 北辰区 with its people, and
 * forty requests of the last three weeks. People act through the functions' own handlers, so every rule has been kept.
 */
export async function seedDemo(
  base: Pick<Services, 'database' | 'files' | 'vault'>,
  now: number,
  say: (line: string) => void = () => undefined,
): Promise<Seeded> {
  const tianjin = findDivisions('天津市')
  if (tianjin === undefined)
    throw new Error('The places of 天津市 are not in cloudfunctions/deploy/divisions.')
  const places = [...tianjin, ...fenglinPlaces]
  const stations = [...stationsOfCity(tianjin), fenglinStation]
  const opened = now - 60 * DAY
  say(`天津市的 ${places.length.toLocaleString('en')} 个地方`)
  await importDivisions(base.database, places)
  say(` ${stations.length} 个社工站`)
  await importStations(
    { store: openStore({ database: base.database }), vault: base.vault, at: opened },
    stations,
  )
  say('枫林街道的人')
  const stage = openStage(base)
  await fillPosts(stage, opened)
  await settleIn(stage, opened + DAY)
  say(`${String(await hangCodes(stage, opened + 2 * DAY))} 张贴在楼门和车站的码`)
  say(`三个星期里的 ${stories.length} 件事`)
  await playStories(stage, now)
  await playReports(stage, now)
  await playCalls(stage, now)
  await playReferrals(stage, now)
  await playErrands(stage, now)
  await playNeeds(stage, now)
  await playTeams(stage, now)
  await playActivities(stage, now)
  await playAttendance(stage, now)
  await playTimebank(stage, now)
  await playCourses(stage, now)
  await playRewards(stage, now)
  await playWishes(stage, now)
  await playGrants(stage, now)
  await playFunds(stage, now)
  await playGoods(stage, now)
  // Last: what was filed at night before there was a rota lies with the worker of its community, as the stories say.
  await playRota(stage, now)
  return {
    places: places.length,
    stations: stations.length,
    requests: stories.length + reports.length + callsCount + referralStories.length + errandStories.length,
    photos: stage.photos,
  }
}
