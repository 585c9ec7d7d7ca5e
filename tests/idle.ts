/** Waits until the browser has nothing else to do. */
export function idle(): Promise<void> {
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  return new Promise(resolve => whenIdle(() => resolve()));
}
