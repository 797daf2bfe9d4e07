// Phones younger than 2020; without targets every class and spread is written out for browsers nobody has.
module.exports = {
  plugins: [require('./config/direct-schemas')],
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        useBuiltIns: false,
        targets: { chrome: '80', ios: '13' },
      },
    ],
  ],
}
