import { countWishes, listWishes, type WallFilter } from '@shared/wishes/contract'
import { useState } from 'react'
import { usePages } from '../../call/use-pages'
import { useQuery } from '../../call/use-query'
import { useClaim } from '../../wishing/use-claim'
import { ClaimSheets } from '../../wishing/claim-sheets'
import { useElder } from '../../ui/elder'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { ElderWall } from './elder-wall'
import { inStation } from './in-station'
import { Several } from './several'
import { useWhere } from './use-where'
import { Wall } from './wall'
import './wishes.css'

/** 心愿墙: what neighbours wish for, and what became of it. Whoever wants to claims one with a tap, a company several. */
export default function WishesPage() {
  const isElder = useElder()
  const [isSeveral, setSeveral] = useState(false)
  const where = useWhere()
  const [filter, setFilter] = useState<WallFilter>('all')
  const here = where.isAsking ? undefined : inStation(where.station?.id)
  const counts = useQuery(countWishes, here)
  const wishes = usePages(listWishes, here && { filter: isElder ? 'open' : filter, ...here })
  const changed = () => {
    void wishes.first.refresh()
    void counts.refresh()
  }
  const claiming = useClaim(changed)
  if (isSeveral)
    return (
      <Several
        where={where}
        onClose={() => {
          setSeveral(false)
          changed()
        }}
      />
    )
  return (
    <Page title="心愿墙" isTab ground="wall">
      <Loaded query={counts}>
        {(known) =>
          isElder ? (
            <ElderWall wishes={wishes} where={where} counts={known} claiming={claiming} />
          ) : (
            <Wall
              wishes={wishes}
              where={where}
              filter={filter}
              onFilter={setFilter}
              counts={known}
              claiming={claiming}
              onSeveral={() => setSeveral(true)}
            />
          )
        }
      </Loaded>
      <ClaimSheets claiming={claiming} onChanged={changed} />
    </Page>
  )
}
