import { expect, it } from 'vitest';
import { readText } from './readText';

const hex = (bytes: string) => new Blob([Buffer.from(bytes, 'hex')]);

it.each([
  ['UTF-8', hex('e5af86e7a081'), '密码'],
  ['UTF-8 with a mark', hex('efbbbfe5af86e7a081'), '密码'],
  ['UTF-16 as PowerShell writes it', hex('fffe c65b 0178'.replaceAll(' ', '')), '密码'],
  ['UTF-16, the other way round', hex('feff 5bc6 7801'.replaceAll(' ', '')), '密码'],
  ['GB 18030', hex('c3dcc2eb'), '密码'],
  ['nothing', new Blob([]), ''],
])('reads %s', async (_, file, text) => {
  expect(await readText(file)).toBe(text);
});
