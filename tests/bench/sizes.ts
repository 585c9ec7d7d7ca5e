import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** How large one file of the build is, in bytes, and what it makes the browser load at once or later. */
export interface FileSize {
  readonly file: string;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly imports: readonly string[];
  readonly later: readonly string[];
}

/** The sizes of all files of a build for a CDN. */
export function fileSizes(folder: string): readonly FileSize[] {
  const files = readdirSync(folder).filter(name => name.endsWith('.js'));
  return files.map(file => {
    const code = readFileSync(`${folder}/${file}`);
    const text = code.toString();
    return {
      file,
      plain: code.length,
      gzip: gzipSync(code, {level: 9}).length,
      brotli: brotliCompressSync(code).length,
      imports: matches(text, /\b(?:import|from)\s*"\.\/([^"]+)"/g),
      later: matches(text, /\bimport\("\.\/([^"]+)"\)/g),
    };
  });
}

/** Prints, for every file that a page names, what comes at once and what comes later. */
export function printSizes(folder: string): void {
  const sizes = new Map(fileSizes(folder).map(size => [size.file, size]));
  const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1));
  for (const entry of ['article-elements.js', 'article-quiz.js', 'article-timeline.js']) {
    const rows = [entry, ...(sizes.get(entry)?.later ?? [])].map(name => {
      const {plain = NaN, gzip = NaN, brotli = NaN} = sizes.get(name) ?? {};
      return {
        file: name === entry ? name : name.replace(/-[\w-]{8}(?=\.js)/, ''),
        when: name === entry ? 'at once' : 'later',
        'kB minified': kilobytes(plain),
        'kB gzip': kilobytes(gzip),
        'kB brotli': kilobytes(brotli),
      };
    });
    console.table(rows);
  }
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(match => match[1]!))];
}
