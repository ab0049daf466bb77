import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
// biome-ignore lint/correctness/useImportExtensions: the declarations beside it have another ending.
import { permissive, productionPackages, renderLicences } from '../../scripts/licences.mjs';

const packages = productionPackages();

describe('the packages that run in production', () => {
  test('are pinned to what was looked at: an exact version and a fingerprint for each', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [name, version] of Object.entries<string>({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    }
    const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const entries = Object.entries<{ integrity?: string; optional?: boolean }>(locked).filter(([path]) => path !== '');
    const loose = entries.filter(([, { integrity, optional }]) => !optional && !integrity?.startsWith('sha512-'));
    expect(loose.map(([path]) => path)).toEqual([]);
    expect(entries.length).toBeGreaterThan(200);
  });

  test('have licences that ask for nothing but to be passed on', () => {
    const doubtful = packages.filter(({ licence }) => !licence.split(' OR ').some((part) => permissive.has(part)));
    expect(doubtful).toEqual([]);
  });

  test('are those listed in docs/licences.md', () => {
    expect(readFileSync('docs/licences.md', 'utf8')).toBe(renderLicences());
  });

  test('run no script when they are installed', () => {
    expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true');
  });
});
