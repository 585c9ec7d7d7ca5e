/**
 * The article on the page: the first element that a selector finds, in the tree that an element stands in or else in the
 * page. What is no selector finds nothing.
 */
export function findArticle(host: Element, selector: string): Element | null {
  try {
    const root = host.getRootNode() as Document | ShadowRoot | Element;
    return root.querySelector(selector) ?? host.ownerDocument.querySelector(selector);
  } catch {
    return null;
  }
}
