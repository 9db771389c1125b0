import { expect, test } from 'vitest';
import { withoutElision } from '../../src/text/without-elision.ts';

test.for([
  ['l’Azawad', 'Azawad'],
  ["d'Alkit", 'Alkit'],
  ['L’armée', 'armée'],
  ['jusqu’ici', 'ici'],
  ['Qu’Ansongo', 'Ansongo'],
  ['n’indique', 'indique'],
  ['N’indique', 'indique'],
  ['N’Djamena', 'N’Djamena'],
  ['M’Bera', 'M’Bera'],
  ['aujourd’hui', 'aujourd’hui'],
  ['presqu’île', 'presqu’île'],
  ['O’Brien', 'O’Brien'],
  ['Kidal', 'Kidal'],
  ['l’', 'l’'],
])('%s is %s', ([word = '', alone]) => {
  expect(withoutElision(word)).toBe(alone);
});
