import type { HazardKind } from '@shared/requests/model'
import type { IconName } from '../ui/icon'

export const hazardIcons = {
  rubbish: 'bin',
  blocked: 'box',
  light: 'shade',
  road: 'walk',
  wire: 'bolt',
  fire: 'flame',
  water: 'drop',
  other: 'alert',
} satisfies Record<HazardKind, IconName>
