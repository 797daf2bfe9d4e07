import { getStation } from '@shared/network/contract'
import type { Post } from '@shared/people/model'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../../call/use-query'
import { CommunitySheet } from '../../place/community-sheet'
import { Button } from '../../ui/button'
import { Head } from '../../ui/head'
import { Link } from '../../ui/link'
import { Loaded } from '../../ui/loaded'
import { TeamOf } from './team-of'

/** For an admin, who stands above stations: first which one, by a community that it answers for. */
export function AnyTeam({ posts }: { readonly posts: readonly Post[] }) {
  const [communityCode, setCommunityCode] = useState<string>()
  const [isChoosing, setChoosing] = useState(false)
  const station = useQuery(getStation, communityCode === undefined ? undefined : { communityCode })
  const choose = () => setChoosing(true)
  return (
    <View>
      {communityCode === undefined ? (
        <>
          <Head sentence="先选是哪个社工站" line="选站里管的任意一个社区，就找到这个站" />
          <View className="pad">
            <Button tone="primary" onTap={choose}>
              选一个社区
            </Button>
          </View>
        </>
      ) : (
        <Loaded query={station} shape="rows" elsewhere={{ word: '换一个社区', run: choose }}>
          {(found) => (
            <View>
              <View className="pad row between">
                <View className="h3">{found.station.name}</View>
                <Link onTap={choose}>换一个站</Link>
              </View>
              <TeamOf stationId={found.station.id} posts={posts} />
            </View>
          )}
        </Loaded>
      )}
      {isChoosing && (
        <CommunitySheet
          communityCode={communityCode}
          onChoose={({ code }) => {
            setCommunityCode(code)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </View>
  )
}
