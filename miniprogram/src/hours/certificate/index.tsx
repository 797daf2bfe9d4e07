import { getCertificate } from '@shared/certificates/contract'
import Taro, { useRouter } from '@tarojs/taro'
import { useQuery } from '../../call/use-query'
import { Loaded } from '../../ui/loaded'
import { Page } from '../../ui/page'
import { Paper } from './paper'
import { PrintDock } from './print-dock'
import './certificate.css'

/** One certificate, as it stands on paper, and the paper itself. The name stays on no phone. */
export default function CertificatePage() {
  const { id = '' } = useRouter().params
  const query = useQuery(getCertificate, { id }, { isKept: false })
  const shown = 'output' in query ? query.output : undefined
  return (
    <Page
      title="时长证明"
      dock={shown?.state === 'valid' ? <PrintDock id={shown.id} number={shown.number} /> : undefined}
      offlineWords="没有网络，连上后才能下载"
    >
      <Loaded
        query={query}
        shape="matter"
        elsewhere={{
          word: '看看我的证明',
          run: () => void Taro.redirectTo({ url: '/hours/certificates/index' }),
        }}
      >
        {(certificate) => <Paper certificate={certificate} />}
      </Loaded>
    </Page>
  )
}
