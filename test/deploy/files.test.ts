import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadConfig } from '../../src/config.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const compose = (env: Record<string, string>) =>
  spawnSync('docker-compose', ['config', '--quiet'], { env: { PATH: process.env.PATH, ...env }, encoding: 'utf8' });

const noCompose = compose({}).error?.message;
if (noCompose) process.stderr.write(`compose.yaml is not read by docker-compose: ${noCompose}\n`);

describe('the Dockerfile', () => {
  const instructions = DockerfileParser.parse(read('Dockerfile'))
    .getInstructions()
    .map((instruction) => [instruction.getKeyword(), instruction.getArgumentsContent() ?? ''] as const);
  const stages = instructions.flatMap(([keyword], at) => (keyword === 'FROM' ? [at] : []));
  const last = instructions.slice(stages.at(-1));
  const all = (keyword: string, of = last) => of.filter(([found]) => found === keyword).map(([, text]) => text);

  test('builds in one stage and runs in another, on the same Node', () => {
    const [build, run] = all('FROM', instructions);
    expect(stages.length).toBe(2);
    expect(build).toBe(`${run} AS build`);
    expect(run).toMatch(/^node:2\d-\w+-slim$/);
  });

  test('copies into the last stage nothing but the bundle', () => {
    expect(all('COPY')).toEqual(['/app /app']);
    expect(read('Dockerfile')).toContain('\nCOPY --from=build /app /app\n');
    for (const [from = ''] of all('COPY', instructions.slice(0, stages[1])).map((text) => text.split(' '))) {
      expect(existsSync(from), from).toBe(true);
    }
  });

  test('runs as a user without rights, without a shell, what the bundle has', () => {
    expect(all('USER')).toEqual(['node']);
    const at = (keyword: string) => last.findIndex(([found]) => found === keyword);
    expect(at('USER')).toBeLessThan(at('CMD'));
    const [node, file = ''] = JSON.parse(all('CMD')[0] ?? '[]');
    expect([node, file]).toEqual(['node', 'server/start.cjs']);
    expect(read('scripts/bundle.mjs')).toContain(file);
  });

  test('sets what the configuration understands, and no secret', () => {
    const settings = Object.fromEntries(
      all('ENV').flatMap((text) => text.split(' ').map((pair) => pair.split(/=(.*)/s))),
    );
    const config = loadConfig({ ...settings, DIRECT_LINE_SECRET: 'x'.repeat(32) });
    expect(config.operation.internal).toEqual({ host: '0.0.0.0', port: 9464 });
    expect(config.state).toMatchObject({ kind: 'lmdb', place: '/var/lib/karrierelotse' });
    expect(Object.keys(settings).filter((name) => /SECRET|PASSWORD|TOKEN/.test(name))).toEqual([]);
  });

  test('keeps secrets and what is built here out of the image', () => {
    const ignored = read('.dockerignore').split('\n');
    for (const name of ['.env', '.git', 'var', '**/node_modules']) expect(ignored).toContain(name);
  });
});

describe('compose.yaml', () => {
  const { services } = parse(read('compose.yaml'), { merge: true });
  const servers = [services['lotse-1'], services['lotse-2']];

  test('runs two servers with a read-only disk and no rights, on one Redis', () => {
    for (const server of servers) {
      expect(server).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
      const environment = {
        ...server.environment,
        DIRECT_LINE_SECRET: 'x'.repeat(32),
        ALLOWED_ORIGINS: 'http://localhost:8080',
      };
      const plain = Object.entries<string>(environment).map(([name, value]) => [
        name,
        value.startsWith('${') ? '' : value,
      ]);
      const config = loadConfig(Object.fromEntries(plain));
      expect(config.state).toMatchObject({ kind: 'redis', place: 'redis://redis:6379/0' });
      expect([config.mode, config.proxies]).toEqual(['web', 1]);
    }
  });

  test('publishes the proxy and nothing else', () => {
    const open = Object.entries<{ ports?: string[] }>(services).flatMap(([name, { ports = [] }]) =>
      ports.map((port) => `${name} ${port}`),
    );
    expect(open).toEqual(['proxy 8080:8080']);
  });

  test.skipIf(noCompose)('is what Compose understands, and does not start without a secret', () => {
    expect(compose({ DIRECT_LINE_SECRET: 'x' })).toMatchObject({ status: 0 });
    expect(compose({ DIRECT_LINE_SECRET: '' })).toMatchObject({ status: 1 });
  });

  test('gives no secret of its own', () => {
    const given = servers.flatMap((server) => Object.entries<string>(server.environment));
    const secrets = given.filter(([name]) => /SECRET|PASSWORD/.test(name));
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter(([, value]) => !/^\$\{/.test(value))).toEqual([]);
  });
});

describe('the Bicep file', () => {
  const bicep = read('deploy/azure/main.bicep');

  test('sets what the configuration understands', () => {
    const names = [...bicep.matchAll(/name: '([A-Z_]+)'\n\s+(?:value|secretRef)/g)].map(([, name]) => name ?? '');
    const known = new Set(
      read('src/config/environment.ts')
        .match(/^ {4}[A-Z_]+(?=:)/gm)
        ?.map((name) => name.trim()),
    );
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });

  test('has every bracket closed, and no secret in a plain value', () => {
    for (const [open, close] of ['{}', '[]', '()'] as const)
      expect(bicep.split(open ?? '').length).toBe(bicep.split(close ?? '').length);
    expect(bicep).toMatch(/@secure\(\)\n@minLength\(32\)\nparam directLineSecret/);
    expect(bicep).not.toMatch(/name: '\w*(SECRET|STATE_URL|PASSWORD)'\n\s+value/);
  });
});
