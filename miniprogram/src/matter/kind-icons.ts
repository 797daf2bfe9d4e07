import type { Kind } from '@shared/requests/model'
import type { IconName } from '../ui/icon'

/** A thing for each kind of request. */
export const kindIcons = {
  repair: 'wrench',
  clinic: 'cross',
  medicine: 'pill',
  errand: 'bag',
  goods: 'box',
  policy: 'page',
  care: 'shower',
  mood: 'heart',
  hazard: 'alert',
  child: 'child',
  transport: 'car',
  other: 'more',
} satisfies Record<Kind, IconName>
