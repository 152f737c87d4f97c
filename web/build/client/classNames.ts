import { readdirSync } from 'node:fs';
import { relative } from 'node:path';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Takes web/; returns how a class of a module below it is called in the build: letters for the file, a number for the
 * class in it, the same in every build of the same files. Every page carries all styles, so long names would cost each
 * of them about 900 bytes compressed. Throws for a file outside.
 */
export function classNames(root: string): (name: string, path: string) => string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .sort();
  const known = new Map(files.map((file) => [file, [] as string[]]));
  return (name, path) => {
    const file = relative(root, path);
    const names = known.get(file);
    if (!names) throw new Error(`${path} is not below ${root}`);
    if (!names.includes(name)) names.push(name);
    return `${lettersOf(files.indexOf(file))}${names.indexOf(name)}`;
  };
}

/** 0 is a, 51 is Z, 52 is aa. */
function lettersOf(index: number): string {
  const rest = Math.floor(index / LETTERS.length);
  return (rest > 0 ? lettersOf(rest - 1) : '') + LETTERS.charAt(index % LETTERS.length);
}
