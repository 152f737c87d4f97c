/** The path the site is mounted at, such as / or /docs/errors/: the parent of assets/, where this script lies. */
export const mount = import.meta.env.DEV ? '/' : new URL('../', import.meta.url).pathname;
