import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/{text,page,editions,speech,settings}/**/*.test.ts'] } },
      { test: { name: 'score', include: ['test/score/*.score.ts'] } },
    ],
  },
});
