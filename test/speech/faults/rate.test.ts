import { afterEach, expect, test } from 'vitest';
import { PLAIN } from '../../../src/speech/manner.ts';
import { putBrowserAway } from '../../fakes/faulty-synthesis/place-browser.ts';
import { Listener, SENTENCES } from './listener.ts';

afterEach(putBrowserAway);

test.for([{ clampsRateAt2: true }, { bendsRate: true }])(
  'with %o, no voice is taken for dead because it is slower than asked',
  (fault) => {
    const listener = new Listener(fault);
    listener.player.setManner({ ...PLAIN, speed: 3 });
    listener.listen();
    expect(listener.log.heard).toEqual(SENTENCES);
    expect(listener.log.given).toEqual(SENTENCES);
  },
);

test('at the slowest speed nothing is cut or said twice', () => {
  const listener = new Listener();
  listener.player.setManner({ ...PLAIN, speed: 0.5 });
  listener.listen();
  expect(listener.log.given).toEqual(SENTENCES);
});
