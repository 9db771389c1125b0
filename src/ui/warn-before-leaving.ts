import type { Recorder } from '../speech/recording/recorder.ts';

/** Has the browser ask before the page is left while it records: what is recorded would be lost. */
export function warnBeforeLeaving(recorder: Recorder): void {
  recorder.addEventListener('change', () => {
    // A page that listens always is never kept ready for the way back.
    if (recorder.snapshot.status === 'recording') addEventListener('beforeunload', warn);
    else removeEventListener('beforeunload', warn);
  });
}

function warn(event: Event): void {
  event.preventDefault();
}
