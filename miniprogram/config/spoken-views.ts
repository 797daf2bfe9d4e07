import type { IPluginContext } from '@tarojs/service'

interface Platform {
  readonly template?: { mergeComponents(ctx: IPluginContext, components: Record<string, object>): void }
}

const spoken = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-disabled': '',
  'aria-hidden': '',
}

/** Taro's templates leave out what screen readers need; WeChat understands it on every view. */
export default function spokenViews(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      platform.template?.mergeComponents(ctx, { View: spoken, Text: spoken, Image: { 'aria-label': '' } })
    },
  })
}
