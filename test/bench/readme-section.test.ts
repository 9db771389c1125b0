import { expect, test } from 'vitest';
import { withSection } from './readme-section.ts';

const text = 'Before\n<!-- bench:load -->\nold\n<!-- /bench:load -->\nafter';

test('a new table takes the place of the old one and leaves the rest alone', () => {
  const once = withSection(text, 'load', 'new');
  expect(once).toBe('Before\n<!-- bench:load -->\n\nnew\n\n<!-- /bench:load -->\nafter');
  expect(withSection(once, 'load', 'new')).toBe(once);
});

test('a table with no place for it is an error', () => {
  expect(() => withSection(text, 'speech', 'new')).toThrow('bench:speech');
});
