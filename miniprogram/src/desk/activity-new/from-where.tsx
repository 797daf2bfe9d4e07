import { listCommunities } from '@shared/network/contract'
import { useQuery } from '../../call/use-query'
import { Field } from '../../ui/field'
import { Loaded } from '../../ui/loaded'
import { Several } from '../../ui/several'
import type { PartProps } from './draft'

interface FromWhereProps extends PartProps {
  readonly stationId: string | undefined
}

/** 住哪里的能来: some of the station's communities, or anybody. */
export function FromWhere({ draft: { value, change }, stationId }: FromWhereProps) {
  const query = useQuery(listCommunities, stationId === undefined ? undefined : { stationId })
  return (
    <Field label="住哪里的能来" extra="不选就是哪里的都能来">
      <Loaded query={query} shape="rows">
        {({ communities }) => (
          <Several
            label="住哪里的能来"
            columns={3}
            options={communities.map(({ code, name }) => ({ value: code, word: name }))}
            values={value.communityCodes ?? []}
            onChange={(communityCodes) => change({ communityCodes })}
          />
        )}
      </Loaded>
    </Field>
  )
}
