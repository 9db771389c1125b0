/** A list of ids with one more; one that is in it already is moved. @param at Its index then; the end by default. */
export function enqueued(queue: readonly string[], id: string, at = queue.length): readonly string[] {
  return dequeued(queue, id).toSpliced(at, 0, id);
}

/** A list of ids without one. */
export function dequeued(queue: readonly string[], id: string): readonly string[] {
  return queue.filter((each) => each !== id);
}

/** What comes after an article in the queue; the first where the article is not in it. Nothing after the last. */
export function nextInQueue(queue: readonly string[], id: string): string | undefined {
  return queue[queue.indexOf(id) + 1];
}
