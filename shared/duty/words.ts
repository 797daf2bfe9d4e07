import type { Detail } from '../kernel/contract'
import type { RefusalWords } from '../kernel/refusal'
import { saySpan } from './said'

const shift = ({ startsAt, endsAt }: Detail) =>
  saySpan({ startsAt: Number(startsAt), endsAt: Number(endsAt) })

export const dutyRefusals = {
  'duty.changed': '您排班的时候，班表有了变动，可能是同事换了班。您排的还在，看看现在的样子再交一次。',
  'duty.outside': (detail) => `${shift(detail)}不在这次排的日子里。挪一下，或者先去掉它。`,
  'duty.ends_first': (detail) => `${shift(detail)}，下班比上班早。把时间改一下再交。`,
  'duty.too_long': (detail) => `${shift(detail)}超过了 24 小时，人会撑不住。分成两个班，换个人接。`,
  'duty.too_far': (detail) => `${shift(detail)}离现在太远，最多排到 60 天以后。近一些再排。`,
  'duty.over': (detail) => `${shift(detail)}已经过去了，不用再排。去掉它，别的照样能交。`,
  'duty.not_here': (detail) => `${shift(detail)}排的人现在不在本站的岗位上。换一位同事。`,
  'duty.twice': (detail) => `${shift(detail)}这个人同时有两个班，分不了身。去掉一个，或者换一位。`,
  'duty.not_yours': '这个班是同事的，要由她自己来换。您可以跟她说一声，或者请站长改。',
  'duty.begun': '这个班已经开始了，不能再换。真有急事，请站长马上改排班。',
  'duty.same_person': '这个班本来就是您的。换一位同事，或者问问大家。',
  'duty.not_colleague': '这位现在不在本站的岗位上。从本站的同事里另选一位。',
  'duty.own_shift': '这个班已经是您的了，不用再接。不想换了的话，把它收回来就行。',
  'duty.swap_taken': '这个班刚有人替了，放心。还想多值一个，看看别的班。',
  'duty.swap_gone': '这个班不用换了，她自己来值。看看别的班有没有要换的。',
  'duty.for_another': '这个班她先问了另一位同事。那位替不了，再来问大家。',
  'duty.busy_then': '这段时间您自己也有班，分不了身。请别的同事来替。',
} satisfies Record<string, RefusalWords>
