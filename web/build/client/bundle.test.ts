import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { readBundle } from './bundle';

/** As much of a build's output as is read. */
const chunk = (fileName: string, modules: string[], imports: string[] = [], isEntry = false) => ({
  type: 'chunk',
  fileName,
  isEntry,
  imports,
  moduleIds: modules.map((name) => `/web/${name}`),
});
const style = { type: 'asset', fileName: 'style.css', source: 'a { color: red }\n' };
const built = (...files: object[]) => ({ output: files }) as unknown as Rolldown.RolldownOutput;

const usual = built(
  chunk('main.js', ['main.tsx', 'paths.ts'], [], true),
  chunk('react.js', ['react.js']),
  chunk('common.js', ['App.tsx'], ['react.js', 'main.js']),
  chunk('Code.js', ['pages/Code.tsx'], ['common.js', 'react.js']),
  style,
);

describe('readBundle', () => {
  it('names the entry and the text of the stylesheet', () => {
    const { entry, stylesheet } = readBundle(usual, '/web');
    expect(entry).toBe('main.js');
    expect(stylesheet).toEqual({ file: 'style.css', css: 'a { color: red }' });
  });

  it('finds the scripts of modules, each once and after those it imports, without the entry', () => {
    const { scriptsOf } = readBundle(usual, '/web');
    expect(scriptsOf(['pages/Code.tsx'])).toEqual(['react.js', 'common.js', 'Code.js']);
    expect(scriptsOf(['App.tsx', 'pages/Code.tsx'])).toEqual(['react.js', 'common.js', 'Code.js']);
    expect(scriptsOf(['main.tsx'])).toEqual([]);
  });

  it('refuses a module that was not built, and a build with two stylesheets or no entry', () => {
    expect(() => readBundle(usual, '/web').scriptsOf(['pages/None.tsx'])).toThrow('pages/None.tsx');
    expect(() => readBundle(built(...usual.output, style), '/web')).toThrow('stylesheet');
    expect(() => readBundle(built(style), '/web')).toThrow('entry');
  });
});
