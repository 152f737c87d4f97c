import { expect, it } from 'vitest';
import { handOver, takeOver } from './pasteTransfer';

it('hands a text over once', () => {
  handOver('a long paste');
  expect(takeOver()).toBe('a long paste');
  expect(takeOver()).toBe('');
});
