import type { RefusalWords } from '../kernel/refusal'
import type { CallLine, CallOutcome } from './model'

export const lineWords = {
  station: '社工站电话',
  elder: '长者心声',
  counsel: '心理援助',
} satisfies Record<CallLine, string>

export const outcomeWords = {
  filed: '记下来办',
  answered: '当场答了',
  listened: '听她说了说',
} satisfies Record<CallOutcome, string>

/** Refusals of calls, of filing for somebody else and of claim codes. */
export const callRefusals = {
  'requests.place_needed': '要上门的事得知道是几号楼。问一句再存，写的都还在。',
  'requests.answer_needed': '当场答了的，写一句答了什么，以后别的同事接着说得上话。',
  'requests.crisis_stays': '有危险的来电要留着接着办，不能当场结束。选“记下来办”，站长马上知道。',
  'requests.caller_unknown': '这位以前的那件事现在打不开了。把称呼和电话写上，一样能存。',
  'requests.other_station': '这个社区归另一个社工站管。先选本站的社区记下来，再转介过去。',
  'requests.crisis_anew': '这件事已经结束了，标上紧急没有人看得到。请新记一个来电，站长马上知道。',
  'requests.resident_confirms': '居民自己在小程序里，先等等居民自己来点。过了 3 天还没有点，再由您来记。',
  'requests.claim_unknown': '没有找到这个码。对一下是不是看错了一位，或者请给您码的人再发一个新的。',
  'requests.claimed_already': '这件事已经有人认领了。要是不该是那位，请打电话给社工站。',
  'requests.own_filing': '这是您替别人提的。把码发给本人，由本人来点。',
  'requests.own_matter': '这件事就是您自己的，不用发给别人。',
} satisfies Record<string, RefusalWords>
