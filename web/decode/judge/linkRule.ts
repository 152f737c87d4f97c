import { certain, type Context, type Verdict } from './context';

/** Folders a reference of codes is mounted under. */
const MOUNTS = /^(?:en|zh|docs|help|ref|reference|[\w-]{0,20}(?:errors?|codes?))$/i;

/** https://host/4001034/, /errors/4001034, /errors/en/4001034/, /400/#4001034 */
export function permalink({ left, right, candidate }: Context): Verdict | null {
  if (!/[/#]$/.test(left)) return null;
  const path =
    /(?:(https?:\/\/[^\s/"'<>]{1,80})|(^|[\s"'(=<>[`]))((?:\/[\w.~-]{0,40}){0,6})\/#?$/.exec(
      left.slice(-200),
    );
  if (!path) return null;
  const named = (path[3] ?? '').split('/').filter(Boolean);
  const folders = /^(?:en|zh)$/.test(named.at(-1) ?? '') ? named.slice(0, -1) : named;
  const parent = folders.at(-1) ?? '';
  if (/^(?:errors?|err|codes?|error-?codes?|errcodes?|decode)$/i.test(parent))
    return certain('permalink');
  if (!/^\/?(?:#m\d)?(?=$|[\s"')<>#?`\],。，;]|\.json)/.test(right)) return null;
  const slash = right.startsWith('/');
  if (parent === candidate.code.slice(0, 3)) return certain('permalink');
  return (slash || right.startsWith('.json')) && folders.every((f) => MOUNTS.test(f))
    ? certain('permalink')
    : null;
}
