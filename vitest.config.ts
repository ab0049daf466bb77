import { defineConfig } from 'vitest/config';
import { writeLocaleList } from './scripts/locales.mjs';

writeLocaleList();

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/temporary-folder.ts',
    testTimeout: 20_000,
    env: { NO_COLOR: '1' },
  },
});
