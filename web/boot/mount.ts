/** Where this build is mounted. Scripts lie in <mount>assets/, so their own address tells. */
export const mount = import.meta.env.DEV ? '/' : new URL('../', import.meta.url).pathname;
