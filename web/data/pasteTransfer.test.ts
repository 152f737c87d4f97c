import { expect, it } from 'vitest';
import { putPaste, takePaste } from './pasteTransfer';

it('hands a text over once', () => {
  putPaste('a long paste');
  expect(takePaste()).toBe('a long paste');
  expect(takePaste()).toBe('');
});
