import { join } from 'node:path';
import type { Rolldown } from 'vite';

/** What the client build has made, file names relative to dist/. */
export interface Bundle {
  /** The script that every page starts with. */
  entry: string;
  /** The file and the text of the one stylesheet. */
  stylesheet: { file: string; css: string };
  /**
   * The scripts that hold these modules (paths below web/) and all they import, without the entry; each comes after
   * those it imports. Refuses (throws) a module that was not built.
   */
  scriptsOf(modules: readonly string[]): string[];
}

/** Takes the output of the client build and web/ (`root`). Refuses (throws) one without exactly one entry and stylesheet. */
export function readBundle({ output }: Rolldown.RolldownOutput, root: string): Bundle {
  const chunks = output.filter((file) => file.type === 'chunk');
  const assets = output.filter((file) => file.type === 'asset');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const entry = only(
    'entry',
    chunks.filter(({ isEntry }) => isEntry),
  ).fileName;

  const add = (file: string, to: Set<string>) => {
    if (file === entry || to.has(file)) return;
    for (const imported of byFile.get(file)?.imports ?? []) add(imported, to);
    to.add(file);
  };
  const style = only(
    'stylesheet',
    assets.filter(({ fileName }) => fileName.endsWith('.css')),
  );
  return {
    entry,
    stylesheet: { file: style.fileName, css: Buffer.from(style.source).toString('utf8').trim() },
    scriptsOf: (modules) => {
      const files = new Set<string>();
      for (const module of modules) {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.includes(join(root, module)));
        if (!chunk) throw new Error(`the client build has no script with web/${module}`);
        add(chunk.fileName, files);
      }
      return [...files];
    },
  };
}

/** Refuses (throws) none and several. */
function only<T>(what: string, files: readonly T[]): T {
  const [file, more] = files;
  if (!file || more) throw new Error(`the client build has not exactly one ${what}`);
  return file;
}
