import type { ActivityKind } from '@shared/activities/model'
import type { DrawingName } from '../../assets/drawings'
import type { IconName } from '../ui/icon'

/** What stands on top of the page of an activity, and what it shows. */
export const kindArt = {
  haircut: { art: 'barber', label: '树下一把理发椅，椅背上搭着围布', icon: 'scissors' },
  clinic: { art: 'clinic', label: '院里一张义诊的桌子', icon: 'pill' },
  meal: { art: 'meal', label: '桌上摆好的饭菜', icon: 'pot' },
  bath: { art: 'bath', label: '备好的热水和毛巾', icon: 'shower' },
  talk: { art: 'lecture', label: '一块黑板，几把椅子', icon: 'mic' },
  class: { art: 'lecture', label: '一块黑板，几把椅子', icon: 'book' },
  training: { art: 'lecture', label: '一块黑板，几把椅子', icon: 'book' },
  outing: { art: 'courtyard', label: '小院里的树', icon: 'walk' },
  festival: { art: 'courtyard', label: '小院里的树', icon: 'lamp' },
  cleanup: { art: 'courtyard', label: '小院里的树', icon: 'bin' },
} satisfies Record<
  ActivityKind,
  { readonly art: DrawingName; readonly label: string; readonly icon: IconName }
>
