import type { NoticeDraft } from '../inbox/draft'
import type { LogEntry } from '../kernel/record'
import type { Team } from './model'

/** Who hears what of a team: names of teams only, never of people. */
export function noticesOf(team: Team, entry: LogEntry): readonly NoticeDraft[] {
  const { name } = team
  const to = (key: string, title: string, words: string) =>
    toPeople(team, entry, [entry.detail?.[key]], title, words)
  const asking = ['有人想进队', `${name}：有人想来，等您看一眼。`] as const
  switch (entry.fact) {
    case 'team.founded':
      return to('leaderId', '请您来带这支队', `${name}起步了，由您牵头。打开看看。`)
    case 'team.asked':
      return entry.detail?.['leaderId'] === undefined && entry.detail?.['deputyId'] === undefined
        ? toStation(team, entry, '有人想进队', `${name}现在没有队长，有人想来，请站里看一眼。`)
        : [...to('leaderId', ...asking), ...to('deputyId', ...asking)]
    case 'team.admitted':
      return [
        ...to('personId', '您进队了', `${name}收下您了，打开认识一下队友。`),
        ...(entry.detail?.['isByStation'] === true
          ? toPeople(team, entry, leaders(team), '队里来了新人', `${name}有人想来，站里替您收下了。`)
          : []),
      ]
    case 'team.refused':
      return to('personId', '进队的事回您话了', `${name}这次先不添人，您可以看看别的队。`)
    case 'team.lead_handed':
      return to('leaderId', '这支队现在由您带', `${name}交到您手上了，打开看看。`)
    case 'team.stage_changed':
      return toPeople(team, entry, leaders(team), '队伍换了阶段', `${name}的阶段变了，打开看看凭的是什么。`)
    case 'team.renewed':
      return toPeople(team, entry, leaders(team), '协议续上了', `${name}的人又能报名了。`)
    case 'team.ended':
      return toPeople(
        team,
        entry,
        listOf(entry, 'memberIds'),
        '队伍散了',
        `${name}到此为止，您还是站里的志愿者。`,
      )
    case 'team.leaderless':
      return toStation(team, entry, '一支队伍没有队长了', `${name}等一位新队长，请选一位队友。`)
    case 'team.agreement_ending':
      return [
        ...toPeople(
          team,
          entry,
          leaders(team),
          '协议还有一个月',
          `${name}的协议快到期了，问问站里要不要续。`,
        ),
        ...toStation(team, entry, '协议还有一个月', `${name}的协议快到期了，续还是不续，先和对方说好。`),
      ]
    case 'team.agreement_over':
      return [
        ...toPeople(team, entry, leaders(team), '协议到期了', `${name}的人先不接新的，已经答应的照旧。`),
        ...toStation(team, entry, '协议到期，请交接', `${name}到期了：${inHandOf(entry)}。打开看看交给谁。`),
      ]
    default:
      return []
  }
}

function inHandOf({ detail }: LogEntry): string {
  const seats = Number(detail?.['seats'])
  const errands = Number(detail?.['errands'])
  return seats + errands === 0
    ? '手上没有未完的事'
    : `还有 ${String(seats)} 场活动、${String(errands)} 件跑腿在手上`
}

function leaders({ leader, deputy }: Team): readonly unknown[] {
  return [leader?.accountId, deputy?.accountId]
}

function listOf({ detail }: LogEntry, key: string): readonly unknown[] {
  const value = detail?.[key]
  return Array.isArray(value) ? value : []
}

function toPeople({ _id }: Team, { by }: LogEntry, ids: readonly unknown[], title: string, words: string) {
  const page = `/hours/team/index?id=${_id}`
  return ids.flatMap((id): NoticeDraft[] =>
    typeof id === 'string' && id !== by
      ? [{ to: { personId: id }, title, words, page, template: 'requestMoved' }]
      : [],
  )
}

/** The group, and the heads that the fact names. */
function toStation({ _id, stationId }: Team, entry: LogEntry, title: string, words: string) {
  const said = {
    title,
    words,
    page: `/desk/team-of-volunteers/index?id=${_id}`,
    template: 'requestArrived' as const,
  }
  const heads = listOf(entry, 'headIds').map((id) => ({ to: { personId: String(id) }, ...said }))
  return [{ to: { robotOf: stationId }, ...said }, ...heads]
}
