import { paste } from '../support/clipboard';
import { codesOf, results } from '../support/lists';
import { inputMethod } from '../support/search';
import { expect, holdBack, open, test } from '../support/test';

// The field in the hands of a reader: keys, input methods, pastes, and a script that is late.

test('/ and Ctrl K lead to the field, Esc leads back @smoke', async ({ page, search }) => {
  await open(page, '4001034/');
  const link = page.locator('main a[rel="next"]');
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await link.focus();
    await page.keyboard.press(key);
    await expect(search.field).toBeFocused();
    await search.holds('');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  }
  await search.type('4001');
  await search.press('/');
  await search.holds('4001/');
});

test('a page that arrives does not take the focus from somebody typing on', async ({
  page,
  search,
}) => {
  await open(page, 'about/');
  const release = await holdBack(page, '**/4001034.json');
  await search.type('4001034');
  await search.finds('4001034');
  await search.press('Enter');
  await expect(page).toHaveURL('./4001034/');
  await page.keyboard.type('4031003');
  release();
  await expect(page.locator('main h1')).toContainText('4001034');
  await expect(search.field).toBeFocused();
  await search.finds('4031003');
  await search.press('Enter');
  await expect(page.locator('main h1')).toContainText('4031003');
  await expect(page.locator('main')).toBeFocused();
});

test('arrows choose, Esc closes, Enter opens the chosen one @smoke', async ({ page, search }) => {
  await open(page, 'about/');
  await search.type('设备');
  await expect(search.hits).toHaveCount(8);
  const shown = await codesOf(search.hits);
  const isChosen = (index: number) =>
    expect(search.chosen).toHaveAttribute('data-code', shown[index] ?? '');
  await isChosen(0);
  await search.press('ArrowDown');
  await search.press('ArrowDown');
  await isChosen(2);
  await expect(search.field).toHaveAttribute('aria-activedescendant', 'hit-2');
  for (let times = 0; times < 3; times += 1) await search.press('ArrowUp');
  await isChosen(7);
  await search.press('Escape');
  await search.isClosed();
  await search.holds('设备');
  await search.press('ArrowDown');
  await search.isOpen();
  await search.press('ArrowDown');
  const chosen = (await search.chosen.getAttribute('data-code')) ?? '';
  await search.press('Enter');
  await expect(page).toHaveURL(`./${chosen}/`);
});

test('no key does anything while an input method composes', async ({ page, search }) => {
  await open(page, 'about/');
  await search.field.focus();
  const { compose, commit } = await inputMethod(page);
  for (const text of ['s', 'sh', "she'b", "she'bei"]) await compose(text);
  await search.isClosed();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL('./about/');
  await search.isClosed();
  await search.type('');
  await compose('shebei');
  await commit('设备');
  await search.holds('设备');
  await search.isOpen();
  await expect(search.first).toContainText('设备');
  await expect(page).toHaveURL('./about/');
});

test('Enter and Esc are left to an input method, however the browser tells of it', async ({
  page,
  search,
}) => {
  await open(page, 'about/');
  await search.type('4001034');
  await search.finds('4001034');
  // The code of a key that an input method takes is 229; Safari sends it when its composition is over already.
  for (const told of [{ isComposing: true }, { keyCode: 229 }])
    for (const key of ['Enter', 'Escape']) {
      const isLeft = await search.field.evaluate(
        (field, init) =>
          field.dispatchEvent(
            new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
          ),
        { ...told, key },
      );
      expect(isLeft, `${key} ${JSON.stringify(told)}`).toBe(true);
    }
  await search.isOpen();
  await search.press('Enter');
  await expect(page).toHaveURL('./4001034/');
});

test('what is typed before the script has arrived stays and is searched', async ({
  page,
  search,
}) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./4001001/', { waitUntil: 'commit' });
  await search.field.pressSequentially('4031003');
  await expect(search.first).toHaveCount(0);
  release();
  await search.finds('4031003');
  await search.holds('4031003');
  await search.press('Enter');
  await expect(page).toHaveURL('./4031003/');
});

test('Enter before the script has arrived leads to the search page', async ({ page, search }) => {
  const release = await holdBack(page, '**/assets/*.js');
  await page.goto('./4001001/', { waitUntil: 'commit' });
  await search.type('4031003');
  await search.press('Enter');
  await expect(page).toHaveURL('./search/?q=4031003');
  release();
  await expect(results(page).first()).toHaveAttribute('data-code', '4031003');
  await search.holds('4031003');
});

test('a long or many-lined paste goes to the decoder and into no address', async ({
  page,
  search,
}) => {
  const log = `secret=hunter2\n{"error":{"msg":"x","code":4001034}}\n${'.'.repeat(400)}`;
  await open(page, '4001001/');
  await search.field.focus();
  await paste(page, log);
  await expect(page).toHaveURL('./decode/');
  await expect(page.locator('textarea')).toHaveValue(log);
  await expect(page.locator('main [data-code="4001034"]').first()).toBeVisible();
  await search.holds('');
  expect(page.url()).not.toContain('hunter2');
});

test('a short paste stays in the field', async ({ page, search }) => {
  await open(page, '4001001/');
  await search.field.focus();
  await paste(page, '4031003\n');
  await search.finds('4031003');
  await expect(page).toHaveURL('./4001001/');
});
