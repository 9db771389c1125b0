/** What is offered of each measure of the text: the values of `Reading`, in ascending order. */
export const SIZES: readonly number[] = [80, 90, 100, 110, 125, 150, 175, 200, 225, 250, 275, 300];
export const LINES: readonly number[] = [120, 140, 160, 180, 200, 225, 250, 300];
export const PARAGRAPHS: readonly number[] = [80, 120, 160, 200, 250, 300, 400];
export const LETTERS: readonly number[] = [0, 3, 6, 9, 12, 15, 18, 22, 26, 30, 40, 50];
export const WORDS: readonly number[] = [0, 8, 16, 25, 35, 50, 75, 100];
export const WIDTHS: readonly number[] = [20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 100];

/** A size or a space, in % of the text's: « 150 % ». */
export function percentLabel(value: number): string {
  return `${value} %`;
}

/** A space that is added, in % of the size of the text: « normal », « + 18 % ». */
export function addedLabel(value: number): string {
  return value === 0 ? 'normal' : `+ ${percentLabel(value)}`;
}

/** A length in characters. */
export function charactersLabel(value: number): string {
  return `${value} caractères`;
}
