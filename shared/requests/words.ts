import type { RefusalWords } from '../kernel/refusal'
import { callRefusals } from './call-words'
import type { ForWhom, HazardKind, Kind, Reachable, Status, Urgency } from './model'

export const kindWords = {
  repair: '家居小修',
  clinic: '就医陪诊',
  medicine: '药品',
  errand: '跑腿代购',
  goods: '生活物资',
  policy: '政策咨询',
  care: '助浴理发助餐',
  mood: '心理与情绪',
  hazard: '环境与安全隐患',
  child: '儿童与未成年人',
  transport: '出行用车',
  other: '其他',
} satisfies Record<Kind, string>

/** How an old neighbour would say it; used in elder mode. */
export const kindSpoken = {
  repair: '家里修东西',
  clinic: '陪我看病',
  medicine: '买药取药',
  errand: '帮我跑腿',
  goods: '米面油菜',
  policy: '问个政策',
  care: '理发洗澡吃饭',
  mood: '想说说话',
  hazard: '楼里有危险',
  child: '孩子的事',
  transport: '要用车',
  other: '别的事',
} satisfies Record<Kind, string>

/** What is wrong in the street. */
export const hazardWords = {
  rubbish: '垃圾没清',
  blocked: '楼道堆物',
  light: '灯不亮',
  road: '路面井盖',
  wire: '电线外露',
  fire: '着火隐患',
  water: '漏水积水',
  other: '别的隐患',
} satisfies Record<HazardKind, string>

/** What it is about, in a word or two. */
export function aboutOf({
  kind,
  spot,
}: {
  readonly kind: Kind
  readonly spot?: { readonly hazard: HazardKind } | undefined
}): string {
  return spot === undefined ? kindWords[kind] : hazardWords[spot.hazard]
}

export const urgencyWords = {
  urgent: '紧急',
  soon: '较急',
  normal: '一般',
  later: '可缓',
} satisfies Record<Urgency, string>

export const forWhomWords = { self: '我自己', relative: '家里人', neighbour: '邻居' } satisfies Record<
  ForWhom,
  string
>

export const reachableWords = {
  morning: '上午',
  afternoon: '下午',
  evening: '晚上',
  any: '都可以',
} satisfies Record<Reachable, string>

/** The word on the chip. */
export const statusWords = {
  waiting: '等人接',
  working: '有人在办',
  asking: '等您一句话',
  resolved: '办好了',
  confirmed: '办好了',
  closed: '已结束',
  withdrawn: '已撤回',
} satisfies Record<Status, string>

/** The word on the desk, where the person who reads is not the one who asked. */
export const deskStatusWords = {
  waiting: '等您接',
  working: '在办',
  asking: '等居民回话',
  resolved: '等居民确认',
  confirmed: '居民确认了',
  closed: '已结束',
  withdrawn: '居民撤回了',
} satisfies Record<Status, string>

const nowIs = {
  waiting: '这件事还没有人动手，这一步要等接了以后再做。',
  working: '这件事正在办，这一步现在用不上。看看最新的经过，再选下一步。',
  asking: '这件事正等居民回话，这一步现在用不上。',
  resolved: '这件事已经办好了。不满意的话，7 天内可以重新打开。',
  confirmed: '这件事已经确认办好了。还有问题，7 天内可以重新打开，或者再提一件。',
  closed: '这件事已经结束了。还有问题，7 天内可以重新打开，或者再提一件。',
  withdrawn: '这件事已经撤回了。还需要的话，重新提一件就行。',
} satisfies Record<Status, string>

export const requestsRefusals = {
  'requests.not_yours': '这一步要由经手这件事的人来做。想接过来，请同事转交，或者找站长。',
  'requests.not_now': (detail) => nowIs[String(detail['status']) as Status],
  'requests.work_begun': '已经有人动手办了，撤不回来了。不用办了的话，跟经手的社工说一声。',
  'requests.reopen_late': '办好已经过了 7 天，不能重新打开了。还有问题，再提一件，我们接着办。',
  'requests.reason_needed': '和居民说的不一样急，写一句为什么，她会看到。',
  'requests.same_person': '这件事本来就在这位同事手上。换一位，或者不用转交。',
  'requests.not_colleague': '这位现在不在本站的岗位上。从本站的同事里另选一位。',
  'requests.not_on_desk': '这件事由专人来办，这位同事不管这一类。从管这一类的同事里选，或者交给站长。',
  'requests.photo_unknown': '有一张照片没有找到。把它去掉重新传一次，别的都还在。',
  'requests.talk_full': '这件事说得够长了，打个电话吧，电话里说得更清楚。',
  'requests.figure_by_month': '未保和心理的数，站外只按整月看。换成本月或上月就能看到。',
  'requests.own_words': '自己写的话不能自己放行。请一位同事看一眼。',
  'requests.nothing_held': '这句话已经有人看过了，不用再看一次。',
  'requests.still_nobody': '站里现在还没有人能接，已经告诉站长了。',
  'requests.own_report': '这一件是您报的，已经在办了。在“我的事”里能看到办到哪一步。',
  'requests.already_joined': '这一件您已经一起报过了。有动静会告诉您，在“我的事”里也能看到。',
  'requests.report_ended': '这一件刚办完了。您看到的还在的话，可以再报一次，马上有人去看。',
  'requests.not_due': '还没有到时候，过几天会自动办。',
  ...callRefusals,
} satisfies Record<string, RefusalWords>
