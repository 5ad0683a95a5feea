// `npm test`: builds, runs every suite, and says at the end what passed, what failed, what was skipped and why.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'treffpunkt-reports-'));
const jestReport = join(reports, 'jest.json');
const browserReport = join(reports, 'browser.json');

const run = (command, args, env = {}) =>
  new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('exit', (code) => done(code ?? 1));
  });

const node = (args, env) => run(process.execPath, args, env);
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

const total = { passed: 0, failed: 0, skipped: [] };

function countJest() {
  if (!existsSync(jestReport)) return void total.failed++;
  const report = JSON.parse(readFileSync(jestReport, 'utf8'));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  for (const suite of report.testResults)
    for (const test of suite.assertionResults)
      if (test.status === 'pending' || test.status === 'todo') total.skipped.push(test.fullName);
}

function countBrowser() {
  if (!existsSync(browserReport)) return void total.failed++;
  const { stats, suites, errors } = JSON.parse(readFileSync(browserReport, 'utf8'));
  total.passed += stats.expected;
  total.failed += stats.unexpected + stats.flaky + (errors.length > 0 ? 1 : 0);
  const visit = (suite) => {
    for (const spec of suite.specs ?? [])
      if (spec.tests.every((t) => t.status === 'skipped')) total.skipped.push(spec.title);
    for (const inner of suite.suites ?? []) visit(inner);
  };
  suites.forEach(visit);
}

const began = Date.now();
const builds = await run('npm', ['run', '--silent', 'build'], { LOG_LEVEL: 'warn' });
if (builds !== 0) {
  console.error('The build failed: no test was run.');
  process.exit(1);
}
console.log(`Built in ${seconds(began)}.`);

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const jestCode = await node(
  [...jest, '-c', 'jest.config.js', '--json', `--outputFile=${jestReport}`, '--silent=false'],
  {
    NODE_ENV: 'test',
  },
);
countJest();
console.log(`Server and libraries after ${seconds(began)}.`);

const browserCode = await node(
  ['node_modules/@playwright/test/cli.js', 'test', '-c', 'test/browser/playwright.config.ts', '--reporter=list,json'],
  { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
);
countBrowser();
rmSync(reports, { recursive: true, force: true });

if (total.skipped.length > 0) {
  console.log('Skipped, each for the reason in its name:');
  for (const name of total.skipped) console.log(`  - ${name}`);
}
console.log(`All of it took ${seconds(began)}.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exit(jestCode === 0 && browserCode === 0 && total.failed === 0 ? 0 : 1);
