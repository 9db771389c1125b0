import type { Verdict } from './verdict.ts';

const day = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** The verdict in one plain French sentence, with what to do where something is wrong. */
export function verdictSentence(verdict: Verdict): string {
  switch (verdict.french) {
    case 'yes':
      return `Cette voix parle français, ${offlineWords(verdict)} et ${wordsWords(verdict)}.`;
    case 'unclear':
      return 'Cette voix parle sans doute français, mais elle se comprend mal : essayez-en une autre.';
    case 'english':
      return 'Cette voix répond en anglais : le français n’est pas installé sur cet appareil.';
    case 'silent':
      return 'Aucun son n’a été entendu : montez le son, coupez le mode silencieux, puis recommencez. Si rien ne change, réinstallez la voix.';
    case 'no-voice':
      return 'Aucune voix française n’a été trouvée sur cet appareil.';
    default:
      return 'On ne sait pas encore si cette voix parle français : recommencez, et répondez aux questions.';
  }
}

/** A kept verdict in one line: « Vérifiée le 3 mars : parle français, sans Internet, indique les mots. » */
export function verdictLine(verdict: Verdict): string {
  const { french, date } = verdict;
  const found =
    french === 'yes' ? `parle français, ${offlineWords(verdict)}, ${wordsWords(verdict)}` : SHORT[french];
  return `Vérifiée le ${day.format(new Date(date))} : ${found}.`;
}

const SHORT = {
  unclear: 'se comprend mal',
  english: 'répond en anglais',
  silent: 'rien n’a été entendu',
  'no-voice': 'introuvable',
  unknown: 'on ne sait pas si elle parle français',
} as const;

function offlineWords({ offline }: Verdict): string {
  const words = {
    proven: 'sans Internet',
    claimed: 'sans Internet selon le navigateur',
    no: 'avec Internet seulement',
    unknown: 'peut-être sans Internet',
  } as const;
  return words[offline];
}

function wordsWords({ tellsWords }: Verdict): string {
  return tellsWords ? 'indique les mots' : 'n’indique pas les mots';
}
