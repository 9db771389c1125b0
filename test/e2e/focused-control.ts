import type { Page } from 'playwright-core';

/** The control that has the focus, also inside others, by its name, and whether a reader sees that it has. */
export function focusedControl(page: Page) {
  return page.evaluate(() => {
    let element = document.activeElement ?? document.body;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { labels = null }: { labels?: NodeListOf<HTMLLabelElement> | null } = Object(element);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const root = element.getRootNode();
    const onTop =
      root instanceof Document || root instanceof ShadowRoot
        ? root.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        : null;
    return {
      name: (element.ariaLabel ?? (labels?.[0] ?? element).textContent ?? '')
        .trim()
        .replaceAll('\u00a0', ' '),
      isOutlined: outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
      // A browser may bring it into view by whole pixels.
      isInView: left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1,
      isUncovered: element.contains(onTop),
    };
  });
}
