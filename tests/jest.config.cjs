const path = require('node:path')

const common = {
  rootDir: path.resolve(__dirname, '..'),
  transform: {
    '^.+\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(mingo|croner|@sparticuz/chromium)/)'],
  moduleNameMapper: { '^@shared/(.*)$': '<rootDir>/shared/$1', '^@/(.*)$': '<rootDir>/miniprogram/src/$1' },
}

/** They need a browser each, and two side by side are as many as a small machine bears. */
const journeys = ['<rootDir>/tests/journeys/', '<rootDir>/tests/host/', '<rootDir>/tests/browser/']

module.exports = {
  // A busy machine is slow, not wrong.
  testTimeout: 30_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...journeys],
    },
    {
      ...common,
      displayName: 'pages',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/tests/stubs/patience.ts'],
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      moduleNameMapper: {
        ...common.moduleNameMapper,
        '\\.css$': '<rootDir>/tests/stubs/no-style.ts',
        '^@tarojs/components$': '<rootDir>/tests/stubs/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/stubs/taro.ts',
      },
    },
    {
      ...common,
      displayName: 'journeys',
      testEnvironment: 'node',
      testMatch: journeys.map((folder) => `${folder}**/*.test.ts`),
      setupFilesAfterEnv: ['<rootDir>/tests/browser/patience.ts'],
    },
  ],
}
