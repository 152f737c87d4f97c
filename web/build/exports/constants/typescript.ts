import { blockComment, literal, type Constant, type ConstantsModel } from './model';

/** TypeScript source text: a union of all codes, constants by name, and a map from number to meanings. */
export function typescript({ prefix, about, constants }: ConstantsModel): string {
  const name = `${prefix}ErrorCode`;
  return `${blockComment(about)}
export const ${name} = {
${constants.map(({ symbol, code, doc }) => `${blockComment(doc, '  ')}\n  ${symbol}: ${code},`).join('\n')}
} as const;

/** Any of the codes. */
export type ${name} = (typeof ${name})[keyof typeof ${name}];

/** Any of the constants' names. */
export type ${name}Name = keyof typeof ${name};

export interface ${prefix}Meaning {
  /** The platform's own message; absent on codes outside the source edition. */
  readonly official?: string;
  readonly zh: string;
  readonly en: string;
}

export interface ${prefix}Error {
  readonly name: ${name}Name;
  readonly status: number;
  readonly retry: ${[...new Set(constants.map(({ retry }) => literal(retry)))].sort().join(' | ')};
  /** More than one where the number alone does not tell what happened: compare msg. */
  readonly meanings: readonly [${prefix}Meaning, ...${prefix}Meaning[]];
}

/** What is known of each code. */
export const ${prefix}Errors: ReadonlyMap<${name}, ${prefix}Error> = new Map<${name}, ${prefix}Error>([
${constants.map(entry).join('\n')}
]);

/** Whether a number is one of the codes. */
export function is${name}(code: number): code is ${name} {
  return (${prefix}Errors as ReadonlyMap<number, ${prefix}Error>).has(code);
}
`;
}

function entry({ code, symbol, status, retry, meanings }: Constant): string {
  const texts = meanings.map(({ official, zh, en }) =>
    [
      ...(official === undefined ? [] : [`official: ${literal(official)}`]),
      `zh: ${literal(zh)}`,
      `en: ${literal(en)}`,
    ].join(', '),
  );
  return `  [${code}, { name: '${symbol}', status: ${status}, retry: ${literal(retry)}, meanings: [${texts.map((text) => `{ ${text} }`).join(', ')}] }],`;
}
