/** The plain wheel scrolls the page; vis would keep it for a canvas that is taller than its frame. */
export const plainWheel = {
  capture: true,
  passive: true,
  handleEvent(event: WheelEvent): void {
    if (!event.ctrlKey) event.stopPropagation();
  },
};

/**
 * Scrolls a canvas that is taller than its frame to the selected event, which stands in a lane. False while it is not
 * drawn: vis leaves out lanes out of sight, so its lane comes first.
 */
export function scrollToSelected(canvas: HTMLElement, lane: number): boolean {
  const frame = canvas.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
  const item = canvas.querySelector('.vis-item.selected')?.getBoundingClientRect();
  const target = item ?? canvas.querySelectorAll('.vis-label')[lane]?.getBoundingClientRect();
  if (!frame || !target) return false;
  const above = Math.min(0, target.top - frame.top);
  const below = Math.max(0, target.bottom - frame.bottom);
  // The names of the lanes are what scrolls; vis moves the rest with them.
  canvas.querySelector('.vis-vertical-scroll')?.scrollBy(0, above || below);
  return item !== undefined;
}
