import { certain, possible, type Context, type Verdict } from './context';

/**
 * Certain where the number ends the address of a code's page: https://host/4001034/, /errors/4001034, /errors/en/4001034/,
 * /400/#4001034; possible where it is the id of a thing: /v2/user/4041011/device; else null.
 */
export function permalink({
  left,
  right,
  candidate,
  vocabulary: { folders, names },
}: Context): Verdict | null {
  if (!/[/#]$/.test(left)) return null;
  const path =
    /(?:(https?:\/\/[^\s/"'<>]{1,80})|(^|[\s"'(=<>[`]))((?:\/[\w.~-]{0,40}){0,6})\/#?$/.exec(
      left.slice(-200),
    );
  if (!path) return null;
  const named = (path[3] ?? '').split('/').filter(Boolean);
  const mount = folders.language.test(named.at(-1) ?? '') ? named.slice(0, -1) : named;
  const parent = mount.at(-1) ?? '';
  if (folders.codes.test(parent)) return certain('permalink');
  if (/^\/?(?:#m\d)?(?=$|[\s"')<>#?`\],。，;]|\.json)/.test(right)) {
    const isPage =
      /^(?:\/|\.json)/.test(right) && mount.every((folder) => folders.any.test(folder));
    if (isPage || parent === candidate.code.slice(0, 3)) return certain('permalink');
  }
  return names.foreign.has(parent.toLowerCase()) ? possible('bare', 'identifier', parent) : null;
}
