import { codes } from '../support/content';
import { expect, test } from '../support/test';

// The answer first: on a phone and on a desktop the first step of every code is seen without scrolling.

// The site allows no frames.
test.use({ bypassCSP: true });

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

for (const { width, height } of SCREENS) {
  test(`the first step of every code stands on the first screen of ${width} by ${height}`, async ({
    page,
    noise,
  }) => {
    noise.allow(/sandboxed/);
    await page.setViewportSize({ width, height });
    await page.goto('./about/');
    // One page in a frame without scripts, into which the others are put: all have the same styles, and a visit of each
    // would take minutes.
    const late = await page.evaluate(
      async ({ list, size }) => {
        const frame = document.createElement('iframe');
        frame.sandbox.add('allow-same-origin');
        Object.assign(frame, { width: size.width, height: size.height });
        frame.style.border = '0';
        frame.src = `../${list[0]}/`;
        document.body.append(frame);
        await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        const found: string[] = [];
        for (const code of list) {
          const html = await (await fetch(`../${code}/`)).text();
          const root = new DOMParser().parseFromString(html, 'text/html').querySelector('#root');
          if (!root || !root.textContent?.includes(code.slice(3))) found.push(`${code}: no page`);
          else frame.contentDocument?.querySelector('#root')?.replaceWith(root);
          const step = frame.contentDocument?.querySelector('main :is(ol li, [data-unknown])');
          const bottom = step?.getBoundingClientRect().bottom ?? Infinity;
          if (bottom > size.height) found.push(`${code}: ${bottom}`);
        }
        return found;
      },
      { list: codes, size: { width, height } },
    );
    expect(late).toEqual([]);
  });
}
