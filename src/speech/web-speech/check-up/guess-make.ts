import { systemOf } from '../system.ts';

/**
 * How the models of each maker of Android phones are named.
 *
 * Source: https://storage.googleapis.com/play_public/supported_devices.html, where each model is listed under its maker.
 */
const MODELS: readonly (readonly [make: string, model: RegExp])[] = [
  ['samsung', /\b(SM-|SAMSUNG|Galaxy)/i],
  ['xiaomi', /\b(Redmi|POCO|Xiaomi|Mi \d|M\d{4}[A-Z]|2\d{4,7}[A-Z]\w*)/i],
  ['transsion', /\b(TECNO|Infinix|itel)\b/i],
  ['oppo', /\b(CPH\d{4}|RMX\d{4}|OPPO|realme|OnePlus)/i],
  ['huawei', /\b(HUAWEI|HONOR|[A-Z]{3}-[A-Z]{1,2}\d{1,3}[A-Z]?)\b/],
  ['pixel', /\bPixel\b/],
];

/**
 * The make of this device, as an id among `MAKES`.
 * @param model What the browser tells of the model; empty where it tells nothing.
 */
export function guessMake(userAgent: string, maxTouchPoints: number, model: string): string {
  const system = systemOf(userAgent, maxTouchPoints);
  if (system !== 'android') return system;
  return MODELS.find(([, names]) => names.test(`${model} ${userAgent}`))?.[0] ?? system;
}
