import type { IPluginContext } from '@tarojs/service'
import { spokenAttributes } from '../src/ui/spoken-attributes'

interface Platform {
  readonly template?: { mergeComponents(ctx: IPluginContext, components: Record<string, object>): void }
}

/** Taro's templates leave out what screen readers need; WeChat understands it on every view and field. */
export default function spokenViews(ctx: IPluginContext): void {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: Platform) {
      platform.template?.mergeComponents(ctx, spokenAttributes)
    },
  })
}
