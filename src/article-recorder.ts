import { keepOnDemand } from './pwa/keep-on-demand.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { French } from './speak-french.ts';
import { Recorder } from './speech/recording/recorder.ts';
import { RecordingProblem } from './speech/recording/recording-problem.ts';
import type { EmbeddedVoice } from './speech/rendered/voice-files.ts';
import type { OpenArticle } from './ui/article-view.ts';
import { recordingFacts } from './ui/recording-facts.ts';
import { warnBeforeLeaving } from './ui/warn-before-leaving.ts';

/**
 * What makes a recording of the article that is then open, as the reader has chosen to hear it. Most of it is loaded when
 * it is asked for.
 */
export function articleRecorder(
  article: () => OpenArticle | undefined,
  voice: EmbeddedVoice,
  settings: SettingsStore,
  { spokenForm }: French,
): Recorder {
  const recorder = new Recorder(async (onShare, signal) => {
    keepOnDemand('record');
    const { recordArticle } = await import('./record-article.ts').catch((cause: unknown) => {
      throw new RecordingProblem('encoder', { cause });
    });
    const element = document.querySelector('article');
    const paragraphs = article()?.paragraphs;
    if (!element || !paragraphs) throw new RecordingProblem('nothing');
    const facts = recordingFacts(element);
    const what = { paragraphs, facts, manner: settings.settings, language: { spokenForm } };
    return recordArticle(voice, what, onShare, signal);
  });
  warnBeforeLeaving(recorder);
  return recorder;
}
