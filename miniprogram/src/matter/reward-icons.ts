import type { Drawing } from '@shared/rewards/model'
import type { IconName } from '../ui/icon'

/** What an item of the time box is drawn as. */
export const rewardIcons = {
  umbrella: 'umbrella',
  scissors: 'scissors',
  checkup: 'cross',
  book: 'book',
  ticket: 'ticket',
  food: 'bag',
  box: 'box',
} satisfies Record<Drawing, IconName>
