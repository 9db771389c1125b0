/** What a page tells of its own loading. Times in milliseconds from the navigation on. */
export interface Observed {
  /** When the first frame was drawn with the article's last words in the page. */
  textShown: number;
  /** The sum of all layout shifts. */
  layoutShift: number;
  /** The time spent in tasks of 50 ms and more. */
  longTasks: number;
}

/** Runs in the page before anything else, and leaves what it observes in the global `observed`. */
export function observePage(lastWords: string): void {
  const observed: Observed = { textShown: Number.NaN, layoutShift: 0, longTasks: 0 };
  Reflect.set(globalThis, 'observed', observed);

  new PerformanceObserver((list) => {
    for (const shift of list.getEntries())
      if ('value' in shift && typeof shift.value === 'number') observed.layoutShift += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });

  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) observed.longTasks += task.duration;
  }).observe({ type: 'longtask', buffered: true });

  const parsing = new MutationObserver(() => {
    if (document.body?.textContent.includes(lastWords) !== true) return;
    parsing.disconnect();
    // The timer comes after the frame has been laid out and painted.
    requestAnimationFrame(() => setTimeout(() => (observed.textShown = performance.now())));
  });
  parsing.observe(document, { childList: true, subtree: true });
}
