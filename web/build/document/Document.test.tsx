import { prerender } from 'react-dom/static';
import { beforeAll, describe, expect, it } from 'vitest';
import { DataBlock, Document } from './Document';

const html = async (document: React.ReactNode) =>
  new Response((await prerender(document)).prelude).text();
const inline = { script: 'let a = "<b>" && 1;', styles: 'a > b { color: red }', policy: "x 'y'" };

describe('Document', () => {
  let text = '';
  beforeAll(async () => {
    text = await html(
      <Document
        lang="en"
        path="/en/"
        inline={inline}
        base="/mount/"
        referrer="same-origin"
        head={<link rel="icon" href="icon.svg" />}
        end={<p>after</p>}
      >
        <main>
          <title>A title</title>
        </main>
      </Document>,
    );
  });
  const at = (part: string) => {
    expect(text).toContain(part);
    return text.indexOf(part);
  };

  it('says first how it is to be read: encoding, policy, and only then scripts, styles and text', () => {
    const order = [
      '<!DOCTYPE html><html lang="en" data-path="/en/"><head><meta charSet="utf-8"/>',
      '<meta http-equiv="Content-Security-Policy" content="x &#x27;y&#x27;"/>',
      `<script>${inline.script}</script>`,
      `<style>${inline.styles}</style>`,
      '</head><body><div id="root"><main>',
      '<p>after</p></body></html>',
    ].map(at);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('has scripts and styles letter by letter as the policy hashes them', () => {
    expect(text).toContain(`>${inline.script}<`);
    expect(text).toContain(`>${inline.styles}<`);
  });

  it('moves the title of a page into its head', () => {
    expect(at('<title>A title</title>')).toBeLessThan(at('</head>'));
  });

  it('names no path and no base where there is none', async () => {
    const shell = await html(
      <Document lang="zh" inline={inline} referrer="no-referrer" head={null} />,
    );
    expect(shell).toContain('<html lang="zh-CN"><head>');
    expect(shell).not.toContain('<base');
    expect(shell).toContain('<div id="root"></div>');
  });
});

describe('DataBlock', () => {
  it('cannot be ended by its text, and is read as it was written', async () => {
    const data = { text: '</script><script>alert(1)</script><!-- & "' };
    const text = await html(
      <html lang="en">
        <body>
          <DataBlock type="application/json" id="data" json={JSON.stringify(data)} />
        </body>
      </html>,
    );
    const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual(data);
    expect(text.match(/<\/script>/g)).toHaveLength(1);
  });
});
