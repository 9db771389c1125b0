import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/text/**/*.test.ts'] },
});
