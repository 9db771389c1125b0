/** How long a step may take, at a guess, in ms: no further one is begun when less is left of an idle moment. */
const STEP = 5;

/** Does work step by step while the page has nothing else to do, so that it never holds up a frame or a tap. */
export function inIdleTime(steps: Iterator<unknown>): void {
  whenIdle((timeLeft) => {
    do if (steps.next().done === true) return;
    while (timeLeft() > STEP);
    inIdleTime(steps);
  });
}

/** Safari has no idle callbacks: there, each moment is long enough for one step. */
function whenIdle(run: (timeLeft: () => number) => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback((idle) => run(() => idle.timeRemaining()));
  else setTimeout(run, 0, () => 0);
}
