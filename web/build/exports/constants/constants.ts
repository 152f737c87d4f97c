import type { OpenCatalog } from '../../../catalog/catalog';
import { constantNames } from '../../../catalog/constantNames';
import { go } from './go';
import { java } from './java';
import { kotlin } from './kotlin';
import { constantsModel } from './model';
import { python } from './python';
import { swift } from './swift';
import { typescript } from './typescript';

/** Takes the catalog and where the site is published; returns file names and texts for /constants/. */
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
