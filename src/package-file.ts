/** Files that lie in the package beside its code, such as the weights: found from the sources, from the library and from the bundled command. */
import { existsSync } from 'node:fs';

function rootAbove(start: string): URL {
  let folder = new URL('./', start);
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('../', folder);
    if (above.href === folder.href) throw new Error(`No package.json above ${start}: install the package again`);
    folder = above;
  }
  return folder;
}

const ROOT = rootAbove(import.meta.url);

/** Where `path`, given from the root of the package, lies. */
export const packageFile = (path: string): URL => new URL(path, ROOT);
