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
    // Pages in frames without scripts: a page of its own for each of hundreds of codes would take minutes.
    const hidden = await page.evaluate(
      async ({ list, size }) => {
        const late: string[] = [];
        const queue = [...list];
        const look = async () => {
          const frame = document.createElement('iframe');
          frame.sandbox.add('allow-same-origin');
          Object.assign(frame, { width: size.width, height: size.height });
          frame.style.border = '0';
          document.body.append(frame);
          for (let code = queue.shift(); code; code = queue.shift()) {
            frame.src = `../${code}/`;
            await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
            const step = frame.contentDocument?.querySelector('main :is(ol li, [data-unknown])');
            const bottom = step?.getBoundingClientRect().bottom ?? Infinity;
            if (bottom > size.height) late.push(`${code}: ${bottom}`);
          }
          frame.remove();
        };
        await Promise.all([look(), look(), look(), look()]);
        return late;
      },
      { list: codes, size: { width, height } },
    );
    expect(hidden).toEqual([]);
  });
}
