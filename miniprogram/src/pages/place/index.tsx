import { getPlace } from '@shared/places/contract'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { OldCode, UnknownCode } from './no-way'
import { useScanned } from './use-scanned'
import { Ways } from './ways'
import './place.css'

/** What the code beside a door or at a stop opens: where one is, and four ways. Nothing of it stays on the phone. */
export default function PlacePage() {
  const id = useScanned()
  const scanned = useQuery(getPlace, id === undefined ? undefined : { id }, { isKept: false })
  const isUnknown = id === undefined || (scanned.state === 'refused' && scanned.refusal.code === 'not_found')
  return (
    <Page title="最后一米" hasElderDock={isUnknown} ground="wall">
      {isUnknown ? (
        <UnknownCode />
      ) : (
        <Loaded query={scanned}>
          {(found) => (found.place.isRetired ? <OldCode found={found} /> : <Ways found={found} />)}
        </Loaded>
      )}
    </Page>
  )
}
