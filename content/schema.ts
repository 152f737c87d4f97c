import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import type { Catalog } from './types';

/** The JSON Schema beside this file. */
export const schema = JSON.parse(
  readFileSync(new URL('./catalog.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const ajv = new Ajv2020({ allErrors: true, strict: false });
const validate = ajv.addSchema(schema, 'catalog').getSchema('catalog#/$defs/catalog');

/**
 * Takes parsed JSON, returns one message per violation of the schema, each naming the entry and
 * the repair; an empty list means that `data` is a Catalog.
 */
export function schemaProblems(data: unknown): string[] {
  if (!validate) throw new Error('catalog.schema.json has no $defs/catalog');
  if (validate(data)) return [];
  const errors = (validate.errors ?? []).filter((error) => error.keyword !== 'propertyNames');
  return [
    ...new Set(errors.map((error) => `${place(data, error.instancePath)}: ${repair(error)}`)),
  ];
}

/** `/codes/3/actor` -> `code 4001004, actor`: people look for the code, not for an index. */
function place(data: unknown, path: string): string {
  const [top, index, ...rest] = path.slice(1).split('/');
  if (top !== 'codes' || index === undefined) {
    return path === '' ? 'catalog.json' : path.slice(1).replaceAll('/', '.');
  }
  const entry = (data as Catalog).codes[Number(index)] as Partial<Catalog['codes'][number]>;
  const name = typeof entry?.code === 'string' ? `code ${entry.code}` : `codes[${index}]`;
  return [name, rest.join('.')].filter(Boolean).join(', ');
}

function repair({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required': {
      const field = String(params.missingProperty);
      return field === 'zh' || field === 'en'
        ? `the ${field === 'zh' ? 'Chinese' : 'English'} text is missing; add "${field}"`
        : `the field "${field}" is missing; add it`;
    }
    case 'additionalProperties':
      return `the field "${String(params.additionalProperty)}" is unknown; remove it or correct its name`;
    case 'enum':
      return `the value is not allowed; use one of ${(params.allowedValues as string[]).join(', ')}`;
    case 'pattern':
      return `the value has the wrong form; it must match ${String(params.pattern)}`;
    case 'type':
      return `the value must be of type ${String(params.type)}`;
    case 'minLength':
      return 'the text is empty; write it or remove the field';
    default:
      return `${message ?? keyword}; correct the value`;
  }
}
