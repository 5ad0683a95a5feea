// The compose file is well formed, and the Dockerfile's build steps work in a folder of their own. No image is built here.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const run = (command, args, options) => {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return stdout;
};

const env = { ...process.env, DOMAIN: 'localhost', POSTGRES_PASSWORD: 'x', OWNER_PASSWORD: 'x', RUNTIME_PASSWORD: 'x' };
if (spawnSync('docker-compose', ['--version']).status === 0) {
  run('docker-compose', ['config', '-q'], { cwd: root, env });
  console.log('docker-compose.yml is well formed.');
} else console.log('docker-compose.yml was not checked: there is no docker-compose here.');

/** The lines of the build stage that a plain folder can follow: COPY and RUN. */
const steps = readFileSync(join(root, 'Dockerfile'), 'utf8')
  .split(/^FROM /m)[1]
  .split('\n')
  .filter((l) => /^(COPY|RUN) /.test(l));
const folder = mkdtempSync(join(tmpdir(), 'treffpunkt-image-'));
try {
  for (const step of steps) {
    const [word, ...rest] = step.split(' ');
    if (word === 'RUN') run('sh', ['-c', rest.join(' ')], { cwd: folder });
    else copy(rest.slice(0, -1));
  }
  for (const needed of [
    'dist/apps/api/src/main.js',
    'dist/web/index.html',
    'node_modules/@nestjs/core',
    'package.json',
  ])
    if (!existsSync(join(folder, needed))) throw new Error(`The image would lack ${needed}.`);
  const { status, stderr } = spawnSync('node', ['dist/apps/api/src/main.js'], {
    cwd: folder,
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });
  if (status !== 1 || !stderr.includes('DATABASE_URL')) throw new Error(`The pruned build does not start: ${stderr}`);
  console.log(`The Dockerfile's ${steps.length} build steps work, and the pruned build starts; no image was built.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function copy(sources) {
  for (const source of sources)
    if (source !== '.') cpSync(join(root, source), join(folder, source));
    else
      for (const file of run('git', ['ls-files', '-z'], { cwd: root }).split('\0').filter(Boolean))
        if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file));
}
