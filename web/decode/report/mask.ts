interface MaskRule {
  name: string;
  find: RegExp;
  mask: string | ((match: string, ...groups: string[]) => string);
}

const DOTS = '•••';

/** In order: what an earlier rule has masked, a later one does not see. Each is linear in the text. */
export const MASK_RULES: readonly MaskRule[] = [
  {
    name: 'authorization headers',
    find: /\b(authorization|access[-_ ]?token|refresh[-_ ]?token|x-[\w-]{0,20}token)(["']{0,2}\s{0,3}[:=]\s{0,3}["']?)((?:bearer|basic|digest)\s)?([^\s"',;&}]{4,4000})/gi,
    mask: (all, name = '', sep = '', scheme = '', value = '') =>
      /^(?:expired|invalid|permission|refresh|error|illegal|null|none)$/i.test(value) ||
      /^\d{7}$/.test(value)
        ? all
        : `${name}${sep}${scheme ?? ''}${DOTS}`,
  },
  {
    name: 'cookies',
    find: /\b((?:set-)?cookie\s?:\s?)[^\n\r"']{4,4000}/gi,
    mask: (_all, head = '') => head + DOTS,
  },
  {
    name: 'secrets by key',
    find: /(["']?\b(?:[\w-]{0,20}(?:password|passwd|pwd|secret|authorize|authcode|access_?key|api_?key|session|sid|token|signature|sign))(["']{0,2}\s{0,3}[:=]\s{0,3}["']?))([^\s"',;&}{]{4,4000})/gi,
    mask: (all, head = '', _sep = '', value = '') =>
      /^(?:\d{7}|null|none|undefined|expired|invalid|error|true|false|\[object)$/i.test(value)
        ? all
        : `${head}${DOTS}`,
  },
  {
    name: 'e-mails',
    find: /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
    mask: `${DOTS}@${DOTS}`,
  },
  { name: 'MACs', find: /\b[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}\b/g, mask: `${DOTS}:${DOTS}` },
  { name: 'JWTs', find: /\beyJ[\w-]{4,4000}\.[\w-]{4,4000}(?:\.[\w-]{0,4000})?/g, mask: DOTS },
  {
    name: 'MACs without separators',
    find: /(?<![0-9A-Za-z])(?=[0-9A-F]{0,11}[A-F])(?=[0-9A-F]{0,11}\d)[0-9A-F]{12}(?![0-9A-Za-z])/gi,
    mask: DOTS,
  },
  { name: 'uuids', find: /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi, mask: DOTS },
  {
    name: 'phones',
    find: /(?<![0-9A-Za-z.])(?:\+\d{1,3}[- ]?\d{2,4}[- ]?\d{3,4}[- ]?\d{3,4}|(?:86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}-\d{7,8}|[48]00-\d{3}-\d{4})(?![0-9A-Za-z])/g,
    mask: DOTS,
  },
  {
    name: 'identity and card numbers',
    find: /(?<![0-9A-Za-z])\d{15,19}[Xx]?(?![0-9A-Za-z])/g,
    mask: DOTS,
  },
  {
    name: 'long hex',
    find: /(?<![0-9A-Za-z])(?=[a-f]{0,40}\d)[0-9a-f]{20,}(?![0-9A-Za-z])/gi,
    mask: DOTS,
  },
  {
    name: 'long base64',
    find: /(?<![0-9A-Za-z+/_=-])(?=[A-Za-z+/_-]{0,200}\d)[A-Za-z0-9+/_-]{20,}={0,2}(?![0-9A-Za-z])/g,
    // A path or a constant has words; a secret has not.
    mask: (all) =>
      /\/[A-Za-z_-]+\/|^[A-Z_]+$|^[a-z]+(?:[-_/][a-z0-9]{1,12})+$/.test(all) ? all : DOTS,
  },
];

/**
 * The text with a mark in place of what must not travel in a copied text: credentials, cookies, e-mails, phone, identity and
 * card numbers, MACs, uuids, long hex or base64. Seven-digit numbers standing alone, the codes, are never masked.
 */
export function maskSensitive(text: string): string {
  let out = text;
  for (const { find, mask } of MASK_RULES)
    out = typeof mask === 'string' ? out.replace(find, mask) : out.replace(find, mask);
  return out;
}
