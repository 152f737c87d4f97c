import type { OpenCatalog } from '../../../catalog/catalog';
import { constantNames } from '../../../catalog/constantNames';
import { go } from './go';
import { java } from './java';
import { kotlin } from './kotlin';
import { constantsModel } from './model';
import { python } from './python';
import { swift } from './swift';
import { typescript } from './typescript';

/**
 * Takes the catalog and the URL the site is published at, if that is known; returns one source file per language, by
 * its name below constants/.
 */
export function constantFiles(catalog: OpenCatalog, url?: string): Map<string, string> {
  const names = constantNames(catalog.platform.id);
  const model = constantsModel(catalog, url);
  return new Map([
    [names.typescript, typescript(model)],
    [names.java, java(model)],
    [names.kotlin, kotlin(model)],
    [names.swift, swift(model)],
    [names.go, go(model)],
    [names.python, python(model)],
  ]);
}
