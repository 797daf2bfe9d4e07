import { useRouter } from '@tarojs/taro'
import { ByCode } from './by-code'
import { OneGrant } from './one-grant'
import './grant.css'

/** What the station bought for somebody: by the code that was given to her, or with an id what is hers already. */
export default function OwnGrantPage() {
  const { id, code } = useRouter().params
  return id === undefined ? <ByCode sent={code ?? ''} /> : <OneGrant id={id} />
}
