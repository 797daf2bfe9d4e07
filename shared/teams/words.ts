import type { RefusalWords } from '../kernel/refusal'
import {
  FOUNDED_FROM_MEMBERS,
  type JoinWay,
  MATURE_FROM_ACTIVITIES,
  MATURE_FROM_MEMBERS,
  type Stage,
  type TeamKind,
  type TeamStatus,
} from './model'
import type { Lacking } from './rules'

export const teamKindWords = {
  neighbours: '街坊队',
  university: '高校队',
  company: '企业队',
} satisfies Record<TeamKind, string>

export const stageWords = {
  preparing: '筹备',
  founded: '成立',
  mature: '成熟',
} satisfies Record<Stage, string>

export const teamStatusWords = { active: '在干活', ended: '已经散了' } satisfies Record<TeamStatus, string>

export const joinWayWords = {
  open: '想来就来',
  asked: '队长或站里看过再进',
} satisfies Record<JoinWay, string>

/** What a stage rests on, as the station and the team read it. */
export const stageNeeds = {
  preparing: '有人牵头就能开始。',
  founded: `满 ${String(FOUNDED_FROM_MEMBERS)} 个人，写一段话，附一张照片。`,
  mature: `满 ${String(MATURE_FROM_MEMBERS)} 个人，或者办过 ${String(MATURE_FROM_ACTIVITIES)} 场活动，写一段话，附一张照片。`,
} satisfies Record<Stage, string>

const lackingWords = {
  words: '写一段话',
  photos: '附一张照片',
  members: '人还不够',
  activities: '办过的活动也还不够',
} satisfies Record<Lacking, string>

/** Whoever came through a group that is over reads this instead of offers. */
export const stoppedWords =
  '您来时那支队伍的协议到期了，新的先报不了，已经答应的照旧。请队长找站里续上；想自己留下来，到“我的队伍”里说一声。'

export const teamsRefusals = {
  'teams.not_now': '这支队伍已经散了，这一步用不上了。想接着干，请站里再起一支。',
  'teams.not_a_volunteer': '队里收的是在册的志愿者。先去“我来帮忙”报个名，站里看过就能进。',
  'teams.member_already': '您已经在这支队里，或者已经说过想来了，等队长看一眼。等久了就给站里打个电话。',
  'teams.not_a_member': '这位现在不在队里，请从名单里选一位。',
  'teams.nobody_asked': '这位没有在等，可能刚收回了。请看看现在的名单。',
  'teams.yourself': '自己想进的队，请队长或者另一位同事来看。',
  'teams.not_leader': '这一步只有队长能做。请队长打开这一页。',
  'teams.leader_first': '您是队长，走之前先把队交给一位队友。队里没有别人时，给站里打个电话。',
  'teams.full': '这支队伍人满了。可以看看别的队，或者请站里再起一支。',
  'teams.by_code': '这支队伍凭码进，码在学校或单位那边。向带队的老师要一个。',
  'teams.code_unknown': '没有这个码，可能看错了一位，也可能换过了。请向带队的老师再要一次。',
  'teams.register_first': '先报个名，站里才认得您。报好以后再来填这个码。',
  'teams.one_step': '阶段一步一步走：筹备、成立、成熟。请看看现在到哪一步了。',
  'teams.evidence_missing': (detail) => {
    const lacking = Array.isArray(detail['lacking']) ? (detail['lacking'] as readonly Lacking[]) : []
    return `还不能到下一步，差这些：${lacking.map((one) => lackingWords[one]).join('、')}。补上再来。`
  },
  'teams.agreement_needed': '高校队和企业队要先写上协议：对方是谁，从哪天到哪天。',
  'teams.no_partner': '街坊队没有协议，也不发码。想进来的人点“我也来”就行。',
  'teams.dates_wrong': '协议的日子不对：结束要在开始之后，也不能早过今天。改一下再交。',
  'teams.agreement_over': (detail) => {
    const team = detail['team'] === undefined ? '您来时的那支队伍' : String(detail['team'])
    return `${team}的协议到期了，新的先报不了，已经答应的照旧。请队长找站里续上；想自己留下来，到“我的队伍”里说一声。`
  },
  'teams.on_your_own': '您本来就是自己报的名，不用再办。',
  'teams.words_held': '这段话微信没有放行，所以没有写上。换个说法再交，写的都还在。',
} satisfies Record<string, RefusalWords>
