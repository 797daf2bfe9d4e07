import type { WishDrawing } from '@shared/wishes/model'

/** The drawing of what is wished for. */
export function wishArt(drawing: WishDrawing): `wish-${WishDrawing}` {
  return `wish-${drawing}`
}

/** What it shows, for those who hear it. */
export const wishArtSpoken = {
  glasses: '一副眼镜，放在书上',
  football: '一个足球',
  blanket: '一床叠好的毯子',
  radio: '一台收音机',
  schoolbag: '一个书包',
  lamp: '一盏台灯',
  book: '一摞书和一支笔',
  coat: '一件挂着的外套',
  shoes: '一双鞋',
  pot: '一口电饭锅',
  crutch: '一根拐杖和一把轮椅',
  toy: '几块积木',
  box: '一个系着带子的盒子',
} satisfies Record<WishDrawing, string>
