/** The packs of `src/packs/`: a browser cannot list a folder. */
export const packNames = [
  'aral-sea',
  'counting-snow-leopards',
  'kazakhstan-census',
  'nazarbaevs-gamble',
  'rogun-dam',
] as const;

/** Reads `src/packs/NAME.json`, in Node and in the browser alike. */
export function loadPack(name: string): Promise<unknown> {
  return loadJson(`src/packs/${name}.json`);
}

/** Reads a JSON file of the project by its path, in Node and in the browser alike. */
export async function loadJson(path: string): Promise<unknown> {
  const url = new URL(`../${path}`, import.meta.url);
  if (url.protocol !== 'file:') return (await fetch(url)).json();
  const {readFile} = await import('node:fs/promises');
  return JSON.parse(await readFile(url, 'utf8'));
}
