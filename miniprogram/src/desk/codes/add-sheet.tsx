import { z } from '@shared/kernel/schema'
import { listCommunities } from '@shared/network/contract'
import { addPlaces } from '@shared/places/contract'
import { PlaceKind } from '@shared/places/model'
import { placeKindWords } from '@shared/places/words'
import { useCommand } from '../../call/use-command'
import { useDraft } from '../../call/use-draft'
import { useQuery } from '../../call/use-query'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Note } from '../../ui/note'
import { Options } from '../../ui/options'
import { Refused } from '../../ui/refused'
import { Sheet } from '../../ui/sheet'
import { TextInput } from '../../ui/text-input'
import { say } from '../../ui/toast'
import { missingIn, newPlaces } from './new-places'

const kinds = (['entrance', 'stop'] satisfies PlaceKind[]).map((value) => ({
  value,
  word: placeKindWords[value],
}))

const NewCodes = z.object({
  communityCode: z.optional(z.string()),
  kind: PlaceKind,
  buildings: z.string(),
  entrances: z.string(),
})

interface AddSheetProps {
  readonly stationId: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Several codes at once: which community, which buildings, how many entrances each. */
export function AddSheet({ stationId, onDone, onClose }: AddSheetProps) {
  const query = useQuery(listCommunities, { stationId })
  const communities = 'output' in query ? query.output.communities : []
  const draft = useDraft(`places-new:${stationId}`, NewCodes, {
    kind: 'entrance',
    buildings: '',
    entrances: '',
  })
  const { communityCode, ...written } = draft.value
  const { kind, buildings, entrances } = written
  const missing = missingIn(written, communityCode)
  const places = missing === undefined ? newPlaces(written) : []
  const add = useCommand(addPlaces, {
    about: stationId,
    onDone: ({ ids }) => {
      draft.clear()
      say({ words: `${ids.length} 张码做好了，选上就能印` })
      onDone()
      onClose()
    },
  })
  const isStop = kind === 'stop'
  return (
    <Sheet title="做新码" onClose={onClose}>
      <Field label="哪个社区">
        <Options
          label="哪个社区"
          options={communities.map(({ code, name }) => ({ value: code, word: name }))}
          value={communityCode}
          onChange={(code) => draft.change({ communityCode: code })}
        />
      </Field>
      <Field label="贴在哪里">
        <Options
          label="贴在哪里"
          columns={2}
          options={kinds}
          value={kind}
          onChange={(chosen) => draft.change({ kind: chosen })}
        />
      </Field>
      <Field label={isStop ? '车站怎么叫' : '几号楼'} hint="几处一起做，用顿号隔开。已经有码的不会再做。">
        <TextInput
          label={isStop ? '车站怎么叫' : '几号楼'}
          value={buildings}
          max={400}
          placeholder={isStop ? '比如 菜市场门口' : '比如 3 号楼、4 号楼'}
          onChange={(words) => draft.change({ buildings: words })}
        />
      </Field>
      {!isStop && (
        <Field label="每栋几个单元" extra="只有一个门就不填">
          <TextInput
            label="每栋几个单元"
            kind="phone"
            value={entrances}
            max={2}
            onChange={(number) => draft.change({ entrances: number })}
          />
        </Field>
      )}
      <Refused refusal={add.refusal} />
      {add.isUnreachable && <Note tone="warn">网断了，写的都在。连上以后再点一次，只会做一次。</Note>}
      <Button
        tone="primary"
        busyWord={add.isBusy ? '正在做…' : undefined}
        blockedBecause={missing}
        onTap={() => {
          if (communityCode !== undefined) void add.run({ communityCode, places: [...places] })
        }}
      >
        {places.length === 0 ? '做码' : `做 ${places.length} 张码`}
      </Button>
    </Sheet>
  )
}
