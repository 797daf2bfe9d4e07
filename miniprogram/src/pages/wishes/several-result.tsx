import type { WishCard } from '@shared/wishes/views'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Head } from '../../ui/head'
import { Page } from '../../ui/page'
import { Row } from '../../ui/rows'
import { Section } from '../../ui/section'

interface SeveralResultProps {
  readonly chosen: readonly WishCard[]
  readonly result: { readonly wonIds: readonly string[]; readonly lostIds: readonly string[] }
  readonly onClose: () => void
}

/** Which ones the company has, and which ones somebody else was quicker for: those are cared for, too. */
export function SeveralResult({ chosen, result: { wonIds, lostIds }, onClose }: SeveralResultProps) {
  const of = (ids: readonly string[]) => chosen.filter(({ id }) => ids.includes(id))
  const won = of(wonIds)
  const lost = of(lostIds)
  return (
    <Page
      title="替单位认领"
      isTab
      dock={
        <View className="dock-row">
          <Button isGrowing onTap={onClose}>
            回心愿墙
          </Button>
          {won.length > 0 && (
            <Button
              tone="primary"
              isGrowing
              onTap={() => {
                onClose()
                void Taro.navigateTo({ url: '/wish/claims/index' })
              }}
            >
              看认领的
            </Button>
          )}
        </View>
      }
    >
      <Head
        sentence={won.length === 0 ? '这几个都有人照应了' : `${String(won.length)} 个认领上了`}
        line={won.length === 0 ? '别人早了一步，墙上还有别的在等人' : '买好了送到或寄到社工站，日子能改'}
      />
      <View className="pad">
        {won.length > 0 && (
          <Section title="交给你们的">
            <Titles wishes={won} words="到“我认领的”里看哪天前送到" />
          </Section>
        )}
        {lost.length > 0 && (
          <Section title="别人早了一步">
            <Titles wishes={lost} words="已经有人照应，您放心" />
          </Section>
        )}
      </View>
    </Page>
  )
}

function Titles({ wishes, words }: { readonly wishes: readonly WishCard[]; readonly words: string }) {
  return (
    <Card fit="list">
      {wishes.map(({ id, title }) => (
        <Row key={id} title={title} words={words} />
      ))}
    </Card>
  )
}
