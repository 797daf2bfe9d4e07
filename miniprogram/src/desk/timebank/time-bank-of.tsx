import { getStationTime } from '@shared/timebank/contract'
import { sayMinutes } from '@shared/timebank/said'
import type { AccountRow, StationTime } from '@shared/timebank/views'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Head } from '../../ui/head'
import { Loaded } from '../../ui/loaded'
import { AccountEntries } from './account-entries'
import { Accounts } from './accounts'
import { Compared } from './compared'
import { Settings } from './settings'

/** What the books of a station hold, whether they agree, and whose accounts they are. */
export function TimeBankOf({ stationId }: { readonly stationId: string }) {
  const query = useQuery(getStationTime, { stationId }, { isKept: false })
  return (
    <Loaded query={query} shape="rows">
      {(station) => <Books station={station} refresh={() => void query.refresh()} />}
    </Loaded>
  )
}

function Books({ station, refresh }: { readonly station: StationTime; readonly refresh: () => void }) {
  const [account, setAccount] = useState<AccountRow>()
  const { accounts, bookedMinutes, issuedPoints, spentPoints, heldPoints, isHead } = station
  return (
    <View>
      <Head
        sentence={bookedMinutes === 0 ? '还没有记上的时间' : `邻居们一共帮了 ${sayMinutes(bookedMinutes)}`}
        line={`${station.station.name}，${String(accounts)} 个账户`}
      />
      <View className="pad timebank">
        <View className="stack">
          <Card>
            <Facts
              facts={[
                { words: `${String(issuedPoints)} 分`, about: '记时长给出的' },
                { words: `${String(spentPoints)} 分`, about: '换了东西的' },
                { words: `${String(heldPoints)} 分`, about: '还在大家手里' },
              ]}
            />
            <Compared station={station} />
          </Card>
          {isHead && <Settings station={station} onDone={refresh} />}
        </View>
        {account === undefined ? (
          <Accounts stationId={station.station.id} onOpen={setAccount} />
        ) : (
          <AccountEntries
            account={account}
            isHead={isHead}
            onClose={() => setAccount(undefined)}
            onDone={refresh}
          />
        )}
      </View>
    </View>
  )
}
