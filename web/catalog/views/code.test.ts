import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { schema } from '../../../content/schema';
import { codeData } from './code';
import { real, small } from '../fixtures';

const ajv = new Ajv2020({ allErrors: true, strict: false }).addSchema(schema, 'catalog');
const validate = ajv.getSchema('catalog#/$defs/codeDocument');
const published = (code: string): unknown => JSON.parse(JSON.stringify(codeData(code, real)));

describe('codeData', () => {
  it('is for every code a document the schema accepts', () => {
    expect(real.codes).toHaveLength(376);
    for (const { code } of real.codes) {
      validate?.(published(code));
      expect(validate?.errors ?? [], code).toEqual([]);
    }
  });

  it('is a document the schema would refuse if the entry were damaged', () => {
    expect(validate).toBeTypeOf('function');
    const damaged = published('4001034') as { entry: { actor?: string } };
    delete damaged.entry.actor;
    expect(validate?.(damaged)).toBe(false);
  });

  it('knows the codes before and after, also across classes', () => {
    expect(codeData('4090001', small).neighbours).toEqual({
      previous: { code: '4010001', title: { zh: '凭证过期', en: 'Credential expired' } },
      next: { code: '4090003', title: { zh: '账单未结清', en: 'Invoice not settled' } },
    });
    expect(codeData('4010001', small).neighbours.previous).toBeUndefined();
    expect(codeData('5000002', small).neighbours.next).toBeUndefined();
  });

  it('joins several meanings into one title', () => {
    expect(codeData('4010001', small).neighbours.next?.title).toEqual({
      zh: '账单已结清；账单退款中',
      en: 'Invoice already settled; Invoice being refunded',
    });
  });

  it('lists what to send to support by domain', () => {
    expect(codeData('5000001', small).attach).toEqual([{ zh: '账单号', en: 'The invoice number' }]);
    expect(codeData('4010001', small).attach).toEqual([]);
  });

  it('names the documents it cites, their addresses with letters beyond ASCII as they are', () => {
    const { documents } = codeData('4090003', small);
    expect(documents.map(({ id, url }) => [id, url.replace(/^.*[0-9a-f]{40}/, '')])).toEqual([
      ['billing-manual', '/手册/结算.md?plain=1'],
      ['refund-picture', '/refund.png'],
    ]);
  });

  it('refuses a code that is not in the catalog', () => {
    expect(() => codeData('4090002', small)).toThrow('4090002 is not in the catalog');
  });
});
