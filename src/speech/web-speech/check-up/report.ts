import type { Finding } from '../../check-up/check-up.ts';
import type { Verdict } from '../../check-up/verdict.ts';
import { verdictSentence } from '../../check-up/verdict-words.ts';

/** All that a report is made of. */
interface Parts {
  /** The version of the app. */
  readonly app: string;
  readonly at: Date;
  readonly voice: SpeechSynthesisVoice | undefined;
  /** What is known of the device, by name. */
  readonly device: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** Undefined when the check-up was stopped. */
  readonly verdict: Verdict | undefined;
}

/** A check-up as plain text, to be copied and read by a person. */
export function reportOf({ app, at, voice, device, findings, verdict }: Parts): string {
  return [
    '# À voix haute : diagnostic de la voix',
    '',
    ...lines({
      Date: at.toISOString(),
      Application: app,
      ...device,
      'Voix essayée': voice ? `${voice.name} | ${voice.lang} | ${voice.voiceURI}` : 'aucune',
      Verdict: verdict ? verdictSentence(verdict) : 'arrêté avant la fin',
    }),
    ...findings.flatMap(({ id, question, answer, measures }) => [
      '',
      `## ${question} (${id})`,
      '',
      answer,
      ...lines(measures),
    ]),
    '',
  ].join('\n');
}

function lines(values: Readonly<Record<string, string | number>>): string[] {
  return Object.entries(values).map(([name, value]) => `- ${name} : ${value}`);
}
