import { declineVolunteer, type VolunteerRow } from '@shared/volunteers/contract'
import { useCommand } from '../../call/use-command'
import { ReasonForm } from '../../matter/reason-form'
import { useWords } from '../../matter/words-form'
import { Sheet } from '../../ui/sheet'
import { say } from '../../ui/toast'

interface DeclineSheetProps {
  readonly volunteer: VolunteerRow
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Not now, or no longer; with a reason that can be read without shame. */
export function DeclineSheet({ volunteer: { id, displayName }, onDone, onClose }: DeclineSheetProps) {
  const draft = useWords(`volunteer-decline:${id}`)
  const decline = useCommand(declineVolunteer, {
    about: id,
    onDone: () => {
      draft.clear()
      say({ words: '记下了，原因对方看得到' })
      onDone()
    },
  })
  return (
    <Sheet
      title={`为什么先不让${displayName}接`}
      words="对方看得到这句话，写清楚怎样就可以。手上有没办完的跑腿，会放回去请别人接。"
      onClose={onClose}
    >
      <ReasonForm
        label="原因"
        placeholder="比如：电话没打通，来站里坐坐再定"
        word="先不通过"
        draft={draft}
        command={decline}
        toInput={(reason) => ({ id, reason })}
      />
    </Sheet>
  )
}
