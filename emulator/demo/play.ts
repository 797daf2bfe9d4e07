import { deskOf, isClosed } from '../../shared/requests/circles'
import { usualResult } from '../../shared/requests/results'
import { dayAt, filedAt, stepAt } from './moments'
import { type PersonKey, people } from './people'
import { communities } from './places'
import type { Stage } from './stage'
import { fenglinStories } from './stories/fenglin'
import { heyanStories } from './stories/heyan'
import { huaianStories } from './stories/huaian'
import { shunyiStories } from './stories/shunyi'
import { isAuthors, type Step, type Story } from './story'

export const stories: readonly Story[] = [
  ...fenglinStories,
  ...huaianStories,
  ...shunyiStories,
  ...heyanStories,
]

const HOUR = 60 * 60 * 1000

interface Moment {
  readonly at: number
  readonly happens: () => Promise<unknown>
}

/** Plays every story, moment after moment, as they would have happened up to now. */
export async function playStories(stage: Stage, now: number): Promise<void> {
  const moments = [...stories.flatMap((story) => momentsOf(stage, story, now)), ...readings(stage, now)]
  moments.sort((a, b) => a.at - b.at)
  for (const { happens } of moments) await happens()
}

function momentsOf(stage: Stage, story: Story, now: number): readonly Moment[] {
  const filed = filedAt(story.filed, now)
  let id = ''
  let holder = workerFor(story)
  const submit = async () => {
    const photoIds = await photosOf(stage, filed, story.by, story.photos)
    const answer = await stage.call(filed, story.by, 'requests.submit', { ...formOf(story), photoIds })
    id = (answer as { readonly id: string }).id
  }
  const take = async (step: Step, at: number) => {
    const by = step.by ?? (isAuthors(step) ? story.by : holder)
    const photoIds = await photosOf(stage, at, by, step.photos)
    const { services } = stage
    await stage.call(at, by, step.call, {
      ...step.input,
      id,
      ...(step.photos && { photoIds }),
      ...(step.call === 'requests.resolve' ? { code: usualResult(story.kind) } : {}),
      ...(step.visit && { visitAt: dayAt(at, step.visit.inDays, step.visit.time) }),
      ...(step.to && { accountId: services.vault.accountIdOf(people[step.to].openid) }),
    })
    holder = step.to ?? holder
  }
  const steps = (story.then ?? []).map((step) => {
    const at = stepAt(step, filed)
    if (at > now) throw new Error(`${story.words}: ${step.call} would be in the future`)
    return { at, happens: () => take(step, at) }
  })
  return [{ at: filed, happens: submit }, ...steps]
}

function formOf(story: Story): Record<string, unknown> {
  const { name, home, phone } = people[story.by]
  if (home === undefined) throw new Error(`${name} has no home to file from`)
  return {
    kind: story.kind,
    words: story.words,
    forWhom: story.for?.whom ?? 'self',
    contact: { calledName: story.for?.calledName ?? name, phone },
    place: { communityCode: communities[home.community], building: home.building, door: home.door },
    reachable: story.reachable ?? 'any',
    urgency: story.urgency ?? 'normal',
  }
}

/** Whom the request will lie with: who holds a closed desk, else the worker who answers for the author's community. */
function workerFor({ by, kind }: Pick<Story, 'by' | 'kind'>): PersonKey {
  const workers = ['chen', 'yue'] as const
  const desk = deskOf[kind]
  if (isClosed(desk)) return workers.find((one) => people[one].desks?.includes(desk)) ?? 'fang'
  const community = people[by].home?.community
  return community !== undefined && people.chen.answersFor?.includes(community) ? 'chen' : 'yue'
}

async function photosOf(
  stage: Stage,
  at: number,
  by: PersonKey,
  pictures: Story['photos'],
): Promise<string[]> {
  const ids: string[] = []
  for (const picture of pictures ?? []) ids.push(await stage.photo(at, by, picture))
  return ids
}

/** What was told is read sooner or later: by the residents until yesterday, at the station until this morning. */
function readings(stage: Stage, now: number): readonly Moment[] {
  return Object.entries(people).map(([key, { role }]) => {
    const at = now - (role === 'worker' || role === 'head' ? 3 : 26) * HOUR
    return { at, happens: () => stage.call(at, key as PersonKey, 'inbox.markRead', {}) }
  })
}
