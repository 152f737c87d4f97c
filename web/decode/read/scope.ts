import type { Opening } from './brackets';

// What a program's text says of a name further away than the line: read with bounded windows, not parsed.

/** Units before a use in which an assignment is looked for, and behind a collection in which its use is. */
const REACH = 800;
/** Units of the text before a bracket that say whose it is. */
const HEAD = 160;

const escaped = (name: string) => name.replace(/[$.]/g, '\\$&');

/** The last name of an expression: $res['error']['code'] is code, e.response.data is data; '' for none. */
export const lastName = (expression: string): string =>
  expression.match(/[A-Za-z_$][\w$]*/g)?.at(-1) ?? '';

/** The last name of what was last assigned to `name` before the place `at`: code for n = body.error.code; '' for nothing. */
export function assignedName(text: string, at: number, name: string): string {
  if (name === '') return '';
  const before = text.slice(Math.max(0, at - REACH), at);
  const assignment = new RegExp(
    `(?<![\\w$.])${escaped(name)}\\s{0,4}(?::\\s{0,2}\\w+\\s{0,2})?(?::=|=)(?!=)\\s{0,4}([^\\n;]{1,160})`,
    'g',
  );
  const last = [...before.matchAll(assignment)].at(-1)?.[1];
  // let code: c = … and { code: c } = … name what they take apart.
  if (last === undefined)
    return new RegExp(`(\\w+)\\s?:\\s?${escaped(name)}\\s?[,}]`).exec(before)?.[1] ?? '';
  return lastName(last.replace(/\([^()]*\)\s*$|\s(?:\?\?|\|\||or|else|if)\s.*$/g, ''));
}

/** What a bracket belongs to: the type, collection or map it opens. */
export interface Owner {
  name: string;
  /** It is a type: enum, class, object … */
  isType: boolean;
}

/** Whose bracket it is, read from the text before it; null when that says nothing. */
export function ownerOf(text: string, opening: Opening | null): Owner | null {
  if (!opening) return null;
  const head = text.slice(Math.max(0, opening.at - HEAD), opening.at);
  const statement = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf('}')) + 1);
  const type =
    /\b(?:enum|class|struct|object|interface|module|namespace|record|type|trait)\s+(?:class\s+|int\s+)?([A-Za-z_]\w*)[^={}\n]{0,60}$/.exec(
      statement,
    );
  if (type?.[1]) return { name: type[1], isType: true };
  const value =
    /([A-Za-z_$][\w$.]*)["']?\s{0,3}(?:!?:\s?[\w<>,.[\] |]{1,50})?\s?(?::=|=>?|:)\s{0,4}(?:new\s)?[\w<>,.[\]( ]{0,40}$/.exec(
      statement,
    );
  return value?.[1] ? { name: value[1], isType: false } : null;
}

const LOOKUP =
  '(?:has|includes?|contains\\w*|get\\w*|some|find\\w*|index_?[oO]f|include\\?|member\\?|key\\?)';

/** The last names of what a collection is asked for behind the place `at`: RELOGIN.has(error.code), x in NAMES, NAMES[x]. */
export function askedFor(text: string, at: number, name: string): string[] {
  const behind = text.slice(at, at + REACH);
  if (!behind.includes(name)) return [];
  const alone = `(?<![\\w$])${escaped(name)}(?![\\w$])`;
  const uses = [
    `${alone}\\s?\\??\\.\\s?${LOOKUP}\\(\\s?(?:\\w+\\(\\s?)?([^(),\\n]{1,80})`,
    `${alone}\\[([^\\]\\n]{1,80})\\]`,
    `([\\w.$'"[\\]?()]{1,80})\\s+(?:not\\s+)?in\\s+${alone}`,
    `\\(([^(),\\n]{1,80}),\\s?${alone}`,
  ];
  return uses.flatMap((use) =>
    [...behind.matchAll(new RegExp(use, 'g'))].map((match) => lastName(match[1] ?? '')),
  );
}
