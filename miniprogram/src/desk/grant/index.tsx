import { getGrant } from '@shared/grants/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { DeskPage } from '../wide/desk-page'
import { GrantActions, hasActions } from './grant-actions'
import { WholeGrant } from './whole-grant'
import './grant.css'

/** One grant at the desk: the way it goes, what it costs, the rules of use, and what comes afterwards. */
export default function DeskGrantPage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getGrant, { id }, { isKept: false })
  const grant = 'output' in query ? query.output : undefined
  const onDone = () => void query.refresh()
  return (
    <DeskPage
      title="一件资助"
      ground="own"
      dock={
        grant !== undefined && hasActions(grant) ? <GrantActions grant={grant} onDone={onDone} /> : undefined
      }
      offlineWords="没有网络，写的都存在手机里"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{ word: '看所有资助', run: () => void Taro.redirectTo({ url: '/desk/grants/index' }) }}
      >
        {(shown) => <WholeGrant grant={shown} onDone={onDone} />}
      </Loaded>
    </DeskPage>
  )
}
