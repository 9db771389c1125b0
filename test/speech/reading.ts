import { Player } from '../../src/speech/player.ts';
import { PLAIN, type Manner } from '../../src/speech/manner.ts';
import { FakeEngine } from '../fakes/fake-engine.ts';
import { RAIN } from '../fakes/rain.ts';

/** A player that has begun to read « Il pleut. », with the voice under the test's hand. */
export function reading(manner: Partial<Manner> = {}, engine = new FakeEngine()) {
  const player = new Player(engine, ['fr']);
  player.setManner({ ...PLAIN, ...manner });
  player.load({ lang: 'fr', paragraphs: RAIN });
  player.play();
  engine.start();
  return { engine, player };
}
