/**
 * Calls back when the article changes on the page: its text, its place, or what of it is shown. Returns what ends that.
 * `article` says which element it is now, for a page may put another one in its place.
 */
export function watchArticle(
  host: Element,
  article: () => Element | null,
  onChange: () => void,
): () => void {
  let last = article();
  const observer = new MutationObserver(changes => {
    const now = article();
    const bears = ({target}: MutationRecord) =>
      now !== null && (now.contains(target) || target.contains(now));
    if (now === last && !changes.some(bears)) return;
    last = now;
    onChange();
  });
  for (const root of new Set([host.getRootNode(), host.ownerDocument])) {
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['class', 'hidden', 'open', 'style'],
    });
  }
  return () => observer.disconnect();
}
