export function findBrowser(): string | undefined;
export function findTestBrowser(): string | undefined;
export function otherEngines(): { name: 'firefox' | 'webkit'; downloaded: boolean }[];
