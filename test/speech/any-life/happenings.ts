import fc from 'fast-check';
import { PLAIN } from '../../../src/speech/manner.ts';
import { Faults } from '../../fakes/faulty-synthesis/faults.ts';
import { MARKET } from '../../fakes/market.ts';
import type { Life } from './life.ts';

type Happening = fc.Command<object, Life>;

/** Something that can happen at any time. */
function happening(name: string, run: (life: Life) => void): Happening {
  return { check: () => true, run: (_, life) => run(life), toString: () => name };
}

/** How bad the faults are that have a degree; the rest in ms. */
const LEVELS: Readonly<Record<string, number>> = { losesSpeakAfterCancel: 120, refusesTextOver: 20 };

/** One switch of the fake browser, turned on. */
const oneFault: fc.Arbitrary<Partial<Faults>> = fc.constantFrom(
  ...Object.entries(new Faults())
    .filter(([name]) => name !== 'ofVoice' && name !== 'listsThousandsOfVoices')
    .map(([name, off]) => ({ [name]: off === 0 ? (LEVELS[name] ?? 1000) : true })),
);

/** The faults of a browser, or of one voice in it. */
export const someFaults: fc.Arbitrary<Partial<Faults>> = fc
  .tuple(fc.array(oneFault, { maxLength: 3 }), fc.constantFrom(undefined, undefined, 'Marie'))
  .map(([faults, ofVoice]) => Object.assign({ ofVoice }, ...faults));

/** What somebody does with the player: half of it is to press Lire. */
const wish: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(happening('play', (life) => life.move(() => life.listener.play()))) },
  fc.constantFrom(
    happening('pause', ({ listener }) => listener.player.pause()),
    happening('stop', (life) => life.move(() => life.listener.player.stop())),
    happening('repeat', (life) => life.move(() => life.listener.player.repeatSentence())),
  ),
  fc
    .record({
      unit: fc.constantFrom('sentence' as const, 'paragraph' as const),
      direction: fc.constantFrom(1 as const, -1 as const),
    })
    .map(({ unit, direction }) =>
      happening(`step ${unit} ${direction}`, (life) =>
        life.move(() => life.listener.player.step(unit, direction)),
      ),
    ),
  fc
    .record({ paragraph: fc.nat({ max: MARKET.length - 1 }), offset: fc.nat({ max: 300 }) })
    .map((place) =>
      happening(`play from ${place.paragraph}:${place.offset}`, (life) =>
        life.move(() => life.listener.browser.tap(() => life.listener.player.playFrom(place))),
      ),
    ),
  fc
    .record({ speed: fc.constantFrom(0.5, 1, 2, 3), pauseAfterSentence: fc.constantFrom(0, 800) })
    .map((part) =>
      happening(`manner ${JSON.stringify(part)}`, ({ listener }) =>
        listener.player.setManner({ ...PLAIN, ...part }),
      ),
    ),
  fc
    .constantFrom('Thomas', 'Marie', 'Google français', 'Personne')
    .map((name) =>
      happening(`choose ${name}`, ({ listener }) => listener.player.chooseVoice({ name, lang: 'fr-FR' })),
    ),
);

/** What happens to the page and to its browser. */
const accident: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom(
    happening('hide', ({ listener }) => listener.browser.hide()),
    happening('show', ({ listener }) => listener.browser.show()),
    happening('offline', ({ listener }) => listener.browser.goOffline()),
    happening('online', ({ listener }) => listener.browser.goOnline()),
    happening('other tab cancels', ({ listener }) => listener.browser.cancelInOtherTab()),
    happening('other tab reads', ({ listener }) => {
      listener.browser.cancelInOtherTab();
      listener.player.giveWay();
    }),
    happening('other tab speaks', ({ listener }) => listener.browser.speakInOtherTab('Ailleurs.')),
    happening('reload', (life) => life.move(() => life.listener.reload())),
    happening('heal', (life) => life.heal()),
  ),
  oneFault.map((fault) =>
    happening(`fault ${JSON.stringify(fault)}`, ({ listener }) =>
      Object.assign(listener.browser.faults, fault),
    ),
  ),
);

const wait: fc.Arbitrary<Happening> = fc
  .oneof(fc.nat({ max: 300 }), fc.nat({ max: 3000 }), fc.nat({ max: 30_000 }))
  .map((ms) => happening(`wait ${ms}`, (life) => life.pass(ms)));

/** All that can happen, one after the other. */
export const happenings = fc.commands(
  [
    // `fc.commands` takes them evenly: time passes as often as somebody does something.
    wait,
    wish,
    wait,
    accident,
  ],
  { maxCommands: 30, size: '+1' },
);
