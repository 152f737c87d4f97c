import type { OpenCatalog } from '../../../catalog/catalog';
import { go } from './go';
import { java } from './java';
import { kotlin } from './kotlin';
import { constantsModel } from './model';
import { python } from './python';
import { swift } from './swift';
import { typescript } from './typescript';

/** The languages there are constants for, by the name readers know. */
export const LANGUAGES = {
  TypeScript: typescript,
  Java: java,
  Kotlin: kotlin,
  Swift: swift,
  Go: go,
  Python: python,
};

/** Takes the catalog and where the site is published; returns file names and texts for /constants/. */
export function constantFiles(catalog: OpenCatalog, url?: string): Map<string, string> {
  const model = constantsModel(catalog, url);
  return new Map(Object.values(LANGUAGES).map((write) => write(model)));
}
