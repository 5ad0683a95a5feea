import { PlantedTree, ROOT, runNode, trackedFiles } from './tree.js';

interface Cruised {
  modules: { source: string }[];
  summary: {
    violations: { rule: { name: string }; from: string; to: string }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

const DEPCRUISE = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

async function cruise({ folder }: { folder: string }): Promise<Cruised> {
  const what = ['apps', 'libs', 'test', '-c', '.dependency-cruiser.mjs', '-T', 'json'];
  const { output } = await runNode(folder, DEPCRUISE, ...what);
  return JSON.parse(output) as Cruised;
}

/** One line of code that makes a file import another. */
const importing = (...paths: string[]): string => paths.map((path) => `import '${path}';\n`).join('');

const npmPackage = (name: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
  [`node_modules/${name}/index.js`]: '',
});

const api = 'apps/api/src';

/** A small product that keeps every rule. */
const SOUND: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { pg: '1.0.0', typeorm: '1.0.0', fastify: '1.0.0', 'ical.js': '1.0.0', piscina: '1.0.0' },
    devDependencies: { 'fast-check': '1.0.0' },
  }),
  ...Object.assign({}, ...['pg', 'typeorm', 'fastify', 'ical.js', 'piscina', 'fast-check'].map(npmPackage)),
  [`${api}/app.module.ts`]: importing('./meetings/index.js', './platform/ids.js', 'typeorm'),
  [`${api}/config.ts`]: '',
  [`${api}/platform/ids.ts`]: importing('../config.js', '../../../../libs/contracts/src/index.js'),
  [`${api}/platform/database/database.ts`]: importing('pg', 'typeorm'),
  [`${api}/meetings/index.ts`]: importing('./meetings.service.js'),
  [`${api}/meetings/meetings.controller.ts`]: importing('./meetings.service.js'),
  [`${api}/meetings/meetings.gateway.ts`]: importing('./meetings.service.js'),
  [`${api}/meetings/meetings.service.ts`]: importing('./meetings.repository.js', './meeting.js', '../events/index.js'),
  [`${api}/meetings/meetings.repository.ts`]: importing('./meeting.entity.js', '../platform/database/database.js'),
  [`${api}/meetings/meeting.entity.ts`]: importing('typeorm'),
  [`${api}/meetings/meeting.ts`]: importing('../../../../libs/contracts/src/index.js'),
  [`${api}/meetings/meeting.spec.ts`]: importing('./meeting.js', 'fast-check'),
  [`${api}/events/index.ts`]: importing('./event.js'),
  [`${api}/events/event.ts`]: '',
  'libs/contracts/src/index.ts': '',
  'libs/cards/src/index.ts': importing('../../contracts/src/index.js', 'ical.js'),
  'libs/matchmaking/src/index.ts': '',
  'libs/matchmaking/src/workers/pool.ts': importing('piscina', 'node:worker_threads', '../index.js'),
  'apps/web/src/app/router.tsx': importing('../features/people/routes.js', '../features/agenda/routes.js'),
  'apps/web/src/features/people/routes.tsx': importing('../../shared/ui/button.js'),
  'apps/web/src/features/agenda/routes.tsx': importing('../../../../../libs/cards/src/index.js'),
  'apps/web/src/shared/ui/button.tsx': importing('../../../../../libs/contracts/src/index.js'),
  'test/support/app.ts': importing('../../apps/api/src/app.module.js'),
};

/** For each rule an import that breaks it: from, as it is written, and to. */
const PLANTED: Record<string, [from: string, specifier: string, to: string][]> = {
  'no-cycles': [[`${api}/events/a.ts`, './b.js', `${api}/events/b.ts`]],
  'no-missing-module': [[`${api}/events/c.ts`, './nowhere.js', './nowhere.js']],
  'nothing-imports-tests': [
    [`${api}/main.ts`, '../../../test/support/app.js', 'test/support/app.ts'],
    [`${api}/start.ts`, './meetings/meeting.spec.js', `${api}/meetings/meeting.spec.ts`],
  ],
  'no-development-packages': [[`${api}/demo.ts`, 'fast-check', 'node_modules/fast-check/index.js']],
  'libs-do-not-know-apps': [['libs/matchmaking/src/app.ts', '../../../apps/api/src/config.js', `${api}/config.ts`]],
  'contracts-import-nothing': [['libs/contracts/src/words.ts', 'ical.js', 'node_modules/ical.js/index.js']],
  'cards-import-contracts': [
    ['libs/cards/src/share.ts', '../../matchmaking/src/index.js', 'libs/matchmaking/src/index.ts'],
    ['libs/cards/src/files.ts', 'node:fs', 'fs'],
  ],
  'handshake-imports-contracts': [
    ['libs/handshake/src/card.ts', '../../cards/src/index.js', 'libs/cards/src/index.ts'],
    ['libs/handshake/src/keys.ts', 'node:crypto', 'crypto'],
  ],
  'matchmaking-imports-named-packages': [
    ['libs/matchmaking/src/rows.ts', 'pg', 'node_modules/pg/index.js'],
    ['libs/matchmaking/src/pool.ts', 'piscina', 'node_modules/piscina/index.js'],
    ['libs/matchmaking/src/words.ts', '../../contracts/src/index.js', 'libs/contracts/src/index.ts'],
  ],
  'matchmaking-workers-import-named-packages': [
    ['libs/matchmaking/src/workers/mail.ts', 'node:http', 'http'],
    ['libs/matchmaking/src/workers/rows.ts', 'pg', 'node_modules/pg/index.js'],
  ],
  'platform-does-not-know-features': [[`${api}/platform/jobs.ts`, '../meetings/index.js', `${api}/meetings/index.ts`]],
  'platform-imports-contracts': [
    [`${api}/platform/match.ts`, '../../../../libs/matchmaking/src/index.js', 'libs/matchmaking/src/index.ts'],
    [`${api}/platform/root.ts`, '../app.module.js', `${api}/app.module.ts`],
  ],
  'features-meet-at-index': [[`${api}/requests/request.ts`, '../events/event.js', `${api}/events/event.ts`]],
  'features-do-not-know-the-root': [[`${api}/requests/settings.ts`, '../config.js', `${api}/config.ts`]],
  'controllers-and-gateways-see-no-rows': [
    [`${api}/requests/requests.controller.ts`, './requests.repository.js', `${api}/requests/requests.repository.ts`],
    [`${api}/requests/requests.gateway.ts`, './request.entity.js', `${api}/requests/request.entity.ts`],
  ],
  'services-do-not-look-up': [
    [`${api}/requests/requests.service.ts`, './requests.controller.js', `${api}/requests/requests.controller.ts`],
  ],
  'repositories-do-not-look-up': [
    [`${api}/requests/boxes.repository.ts`, './requests.service.js', `${api}/requests/requests.service.ts`],
  ],
  'only-repositories-see-rows': [
    [`${api}/requests/request.presenter.ts`, './request.entity.js', `${api}/requests/request.entity.ts`],
  ],
  'only-data-access-knows-typeorm': [
    [`${api}/requests/request.policy.ts`, 'typeorm', 'node_modules/typeorm/index.js'],
    [`${api}/platform/mail/mailer.ts`, 'pg', 'node_modules/pg/index.js'],
  ],
  'domain-is-plain-typescript': [
    [`${api}/requests/state.ts`, 'fastify', 'node_modules/fastify/index.js'],
    [`${api}/requests/quorum.ts`, './requests.service.js', `${api}/requests/requests.service.ts`],
  ],
  'web-imports-contracts-cards-and-handshake': [
    ['apps/web/src/shared/rank.ts', '../../../../libs/matchmaking/src/index.js', 'libs/matchmaking/src/index.ts'],
    ['apps/web/src/shared/config.ts', '../../../api/src/config.js', `${api}/config.ts`],
  ],
  'web-shared-knows-no-feature': [
    ['apps/web/src/shared/person.tsx', '../features/people/routes.js', 'apps/web/src/features/people/routes.tsx'],
  ],
  'web-features-do-not-know-the-app': [
    ['apps/web/src/features/cards/routes.tsx', '../../app/router.js', 'apps/web/src/app/router.tsx'],
  ],
  'web-features-do-not-meet': [
    ['apps/web/src/features/inbox/routes.tsx', '../people/routes.js', 'apps/web/src/features/people/routes.tsx'],
  ],
};

/** What planted imports lead to, where the sound product has no such file. */
const TARGETS: Record<string, string> = {
  [`${api}/events/b.ts`]: importing('./a.js'),
  [`${api}/requests/requests.repository.ts`]: '',
  [`${api}/requests/request.entity.ts`]: '',
};

const trees: PlantedTree[] = [];
function plant(files: Record<string, string>): PlantedTree {
  const tree = new PlantedTree().copy('.dependency-cruiser.mjs', 'tsconfig.json').write(files);
  trees.push(tree);
  return tree;
}
afterAll(() => trees.forEach((tree) => tree.remove()));

describe('boundaries', () => {
  it('finds nothing in a product that keeps every rule, and looks at all of it', async () => {
    const { summary, modules } = await cruise(plant(SOUND));
    expect(summary.violations).toEqual([]);
    const own = Object.keys(SOUND).filter((file) => /^(apps|libs|test)\//.test(file));
    expect(modules.map(({ source }) => source)).toEqual(expect.arrayContaining(own));
  });

  it('refuses one bad import for each rule', async () => {
    const bad: Record<string, string> = {};
    for (const [from, specifier] of Object.values(PLANTED).flat()) bad[from] = (bad[from] ?? '') + importing(specifier);
    const { summary } = await cruise(plant({ ...SOUND, ...TARGETS, ...bad }));
    const found = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    for (const [rule, imports] of Object.entries(PLANTED))
      for (const [from, , to] of imports) expect(found).toContain(`${rule}: ${from} -> ${to}`);
    const rules = summary.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(Object.keys(PLANTED).toSorted()).toEqual(rules.toSorted());
  });

  it('looks at every source file of the product, and finds nothing', async () => {
    const files = await trackedFiles(/^(apps|libs|test)\/.*\.(ts|tsx|mjs)$/);
    expect(files.length).toBeGreaterThan(200);
    const { summary, modules } = await cruise({ folder: ROOT });
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
    const seen = new Set(modules.map(({ source }) => source));
    expect(files.filter((file) => !seen.has(file) && !file.endsWith('.d.ts'))).toEqual([]);
  });
});
