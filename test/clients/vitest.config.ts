import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: that is how vitest wants it.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.mjs'],
    globalSetup: '../support/temporary-folder.ts',
    // One browser at a time: each file starts a bot and a browser of its own.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { NO_COLOR: '1' },
  },
});
