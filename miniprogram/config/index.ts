import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'

const shared = path.resolve(__dirname, '..', '..', 'shared')

const config: UserConfigExport = {
  projectName: 'last-metre',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `../dist/${process.env['TARO_ENV'] ?? 'weapp'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // A cache next to the sources would go stale when shared/ changes.
  cache: { enable: false },
  plugins: [path.resolve(__dirname, 'spoken-views.ts')],
  env: {
    /** The cloud environment; empty means the one chosen in the WeChat tools. */
    TARO_APP_CLOUD_ENV: JSON.stringify(process.env['TARO_APP_CLOUD_ENV'] ?? ''),
    /** Where the H5 build finds its functions; empty means where the page came from. */
    TARO_APP_EMULATOR: JSON.stringify(process.env['TARO_APP_EMULATOR'] ?? ''),
    /** Ids of the WeChat message templates, by name: `{"requestMoved":"…"}`. */
    TARO_APP_TEMPLATES: JSON.stringify(process.env['TARO_APP_TEMPLATES'] ?? '{}'),
  },
  // Dark pictures are named in theme.json only, where the build does not look.
  copy: { patterns: [{ from: 'src/tabs/', to: '../dist/weapp/tabs/' }], options: {} },
  alias: { '@': path.resolve(__dirname, '..', 'src'), '@shared': shared },
  mini: {
    compile: { include: [shared] },
    // No sheet of a component leans on another's.
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: true, config: {} } },
  },
  h5: {
    compile: { include: [shared] },
    publicPath: './',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    // A browser window is not a phone to be filled: sizes stay as they are, the page becomes a column.
    postcss: { pxtransform: { enable: false, config: {} } },
  },
}

export default defineConfig(config)
