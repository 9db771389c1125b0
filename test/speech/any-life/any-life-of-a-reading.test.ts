import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { happenings, someFaults } from './happenings.ts';
import { Life } from './life.ts';

const anyKind = fc.constantFrom('chromium' as const, 'firefox' as const, 'webkit' as const);

test('whatever happens, no sentence is lost, and Lire always leads on', { timeout: 180_000 }, () => {
  fc.assert(
    fc
      .property(someFaults, anyKind, happenings, (faults, kind, commands) => {
        const life = new Life(faults, kind);
        life.move(() => life.listener.play());
        fc.modelRun(() => ({ model: {}, real: life }), commands);
        life.listener.browser.show();
        life.passUntilRest();
        life.heal();
        life.move(() => life.listener.play());
        life.passUntilRest();
        expect(life.listener.snapshot.status).toBe('finished');
      })
      .afterEach(putBrowserAway),
    { numRuns: 2000 },
  );
});
