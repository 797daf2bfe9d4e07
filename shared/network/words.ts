import type { RefusalWords } from '../kernel/refusal'

export const networkRefusals = {
  'network.community_unknown': '没有找到这个社区。请从列表里重新选一个，或者打电话问问社工站。',
  'network.not_covered': '这个社区还没有社工站接上来。可以先打 12345，我们也记下了。',
} satisfies Record<string, RefusalWords>
