import type { WishView } from '@shared/wishes/views'
import { handedWords } from '@shared/wishes/words'

/** What is going on with it, as a sentence, for whoever reads it. */
export function sentenceOf({ title, status, isMine, isOwn, audience }: WishView): string {
  switch (status) {
    case 'claimed':
      return isMine ? `${title}，等您送到站里` : `${title}，有人在准备`
    case 'received':
      return isMine ? `${title}，站里收到了` : `${title}，快送到了`
    case 'delivered':
      return `${title}，${handedWords(audience)}了`
    case 'recalled':
      return `${title}，站里收回了`
    case 'asked':
    case 'open':
    case 'declined':
    case 'withdrawn':
      return isOwn ? `${title}，在墙上等人` : `${title}，等一个人`
  }
}

/** 枫林街道，化名“小杨树” */
export function whereOf({ streetName, pseudonym }: WishView): string {
  return `${streetName}，化名“${pseudonym}”`
}
