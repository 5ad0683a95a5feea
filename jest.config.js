const swc = [
  '@swc/jest',
  {
    module: { type: 'es6' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true, tsx: false },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    sourceMaps: 'inline',
    swcrc: false,
  },
];

const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist'],
};

const postgres = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

/** Three sizes: unit (no process of its own), medium (real PostgreSQL), e2e (the whole app). */
export default {
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs}/**/!(*.db).spec.ts'] },
    { ...base, ...postgres, displayName: 'medium', testMatch: ['<rootDir>/{apps,libs}/**/*.db.spec.ts'] },
    { ...base, ...postgres, displayName: 'e2e', testMatch: ['<rootDir>/test/{e2e,faults}/**/*.e2e-spec.ts'] },
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/**/*.spec.ts'] },
  ],
  // No test fails because a machine was slow.
  testTimeout: 120_000,
  // One more than the cores it is meant for, since many suites wait for jobs and restarts; and a worker that ran many
  // suites as modules is full of them, and slow: it is replaced.
  maxWorkers: 3,
  workerIdleMemoryLimit: '1GB',
};
