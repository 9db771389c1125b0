import { expect, test } from 'vitest';
import { MAKES } from '../../../src/speech/check-up/makes.ts';
import { guessMake } from '../../../src/speech/web-speech/check-up/guess-make.ts';

const chrome = (model: string) =>
  `Mozilla/5.0 (Linux; Android 10; ${model}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36`;

test.for([
  ['SM-A155F', 'samsung'],
  ['Redmi Note 12', 'xiaomi'],
  ['22101316G', 'xiaomi'],
  ['2201117TY', 'xiaomi'],
  ['M2006C3LG', 'xiaomi'],
  ['TECNO KI5q', 'transsion'],
  ['Infinix X6515', 'transsion'],
  ['itel A665L', 'transsion'],
  ['CPH2477', 'oppo'],
  ['RMX3710', 'oppo'],
  ['ANE-LX1', 'huawei'],
  ['HUAWEI Y6', 'huawei'],
  ['Pixel 8a', 'pixel'],
  ['Nokia G21', 'android'],
  ['', 'android'],
] as const)('the model %s is of %s, told by the browser or by its name', ([model, make]) => {
  expect(guessMake(chrome('K'), 5, model)).toBe(make);
  expect(guessMake(chrome(model || 'K'), 5, '')).toBe(make);
});

test.for([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Safari/604.1', 'ios'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0.0.0', 'windows'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/141.0.0.0', 'chromeos'],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0.0.0', 'linux'],
  ['Lynx', 'other'],
] as const)('%s has the steps of %s', ([userAgent, make]) => {
  expect(guessMake(userAgent, 0, '')).toBe(make);
});

test('each make has its steps, and says where they were read', () => {
  expect(new Set(MAKES.map(({ id }) => id)).size).toBe(MAKES.length);
  for (const { steps, source } of MAKES) {
    expect(steps.length).toBeGreaterThan(1);
    expect(source).toMatch(/^https:\/\//);
  }
});
