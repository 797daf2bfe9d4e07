import { type DivisionView, listDivisions } from '@shared/network/contract'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '../call/use-query'
import { Empty } from '../ui/empty'
import { Link } from '../ui/link'
import { Loaded } from '../ui/loaded'
import { Sheet } from '../ui/sheet'
import { Tap } from '../ui/tap'
import './community-sheet.css'

const questions = ['哪座城市', '哪个区', '哪条街道', '哪个社区'] as const

/** The codes above a community: city, district, street. */
function above(communityCode: string | undefined): readonly string[] {
  if (communityCode === undefined) return []
  return [communityCode.slice(0, 4), communityCode.slice(0, 6), communityCode.slice(0, 9)]
}

interface CommunitySheetProps {
  /** Where one is now: the choice begins among the neighbours. */
  readonly communityCode?: string | undefined
  /** What the question begins with. */
  readonly lead?: '住在' | '在'
  readonly onChoose: (community: DivisionView) => void
  readonly onClose: () => void
}

/** Choosing a community: city, district, street, community, one question at a time. */
export function CommunitySheet({ communityCode, lead = '住在', onChoose, onClose }: CommunitySheetProps) {
  const [path, setPath] = useState<readonly string[]>(() => above(communityCode))
  const query = useQuery(listDivisions, { parentCode: path.at(-1) ?? '' })
  const choose = (division: DivisionView) => {
    if (path.length === 3) onChoose(division)
    else setPath([...path, division.code])
  }
  return (
    <Sheet title={`${lead}${questions[path.length] ?? questions[3]}`} onClose={onClose}>
      {path.length > 0 && (
        <Link icon="back" onTap={() => setPath(path.slice(0, -1))}>
          回上一级
        </Link>
      )}
      <View className="places">
        <Loaded
          query={query}
          shape="rows"
          isEmpty={({ divisions }) => divisions.length === 0}
          empty={<Empty sentence="这里还没有接进来" words="打电话问问社工站，或者回上一级重选。" hasPhone />}
        >
          {({ divisions }) =>
            divisions.map((division) => (
              <Tap key={division.code} className="place" onTap={() => choose(division)}>
                {division.name}
              </Tap>
            ))
          }
        </Loaded>
      </View>
    </Sheet>
  )
}
