/**
 * Lets the reader drag an item of a list to another place, from a press on its handle on.
 * @param onDrop Told the index where it was let go.
 */
export function dragToOrder({ currentTarget, pointerId }: PointerEvent, onDrop: (to: number) => void): void {
  const handle = currentTarget instanceof HTMLElement ? currentTarget : undefined;
  const item = handle?.closest('li');
  const items = Array.from(item?.parentElement?.children ?? []);
  if (!handle || !item) return;
  let target = item;
  const over = new AbortController();
  const listen = { signal: over.signal };
  handle.setPointerCapture(pointerId);
  mark(item, 'moving');
  handle.addEventListener(
    'pointermove',
    ({ clientY }) => {
      const under = items.find((each) => clientY < each.getBoundingClientRect().bottom) ?? items.at(-1);
      if (!(under instanceof HTMLLIElement) || under === target) return;
      target = under;
      mark(target, 'moving');
      target.scrollIntoView({ block: 'nearest' });
    },
    listen,
  );
  const end = (isDropped: boolean) => () => {
    over.abort();
    mark(undefined, 'moving');
    if (isDropped) onDrop(items.indexOf(target));
  };
  handle.addEventListener('pointerup', end(true), listen);
  handle.addEventListener('pointercancel', end(false), listen);

  function mark(one: Element | undefined, name: string): void {
    for (const each of items) each.classList.toggle(name, each === one);
  }
}
