/** Reads `src/packs/NAME.json`, in Node and in the browser alike. */
export async function loadPack(name: string): Promise<unknown> {
  const url = new URL(`../src/packs/${name}.json`, import.meta.url);
  if (url.protocol !== 'file:') return (await fetch(url)).json();
  const {readFile} = await import('node:fs/promises');
  return JSON.parse(await readFile(url, 'utf8'));
}
