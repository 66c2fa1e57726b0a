import { ExtensionBrowser } from '../e2e/harness/extension-browser.ts';
import { panelOf } from '../e2e/harness/panel-frame.ts';

/** The line is canned only once its last letter stands there, so that nothing is underlined before the key that is measured. */
const [allButLast, last] = ['We apologize for any inconvenienc', 'e'];

/** How many words the editor's document underlines for us. */
const underlined = () => [...CSS.highlights].filter(([name]) => name === 'followthrough-finding').reduce((sum, [, highlight]) => sum + highlight.size, 0);

/**
 * From the last input to the highlight, in ms, as the page sees it: the pause that we wait for the writer included.
 * @param {string} address of the bench desk
 * @param {{ times: number, cold: boolean }} how cold: the worker is stopped before each
 */
export async function inputToHighlight(address, { times, cold }) {
  const browser = await ExtensionBrowser.open();
  try {
    const page = await browser.context.newPage();
    for (const other of browser.context.pages()) if (other !== page) await other.close();
    await page.goto(address);
    await panelOf(page);
    await page.frameLocator('iframe').locator('body').click();
    const editor = page.frames().find((frame) => frame.url() === 'about:srcdoc');
    const took = [];
    while (took.length < times) {
      await page.keyboard.insertText(allButLast);
      if (cold) await browser.stopWorker();
      const seen = editor.evaluate(
        () =>
          new Promise((resolve) => {
            const look = () => {
              const marks = [...CSS.highlights].filter(([name]) => name === 'followthrough-finding');
              if (marks.some(([, highlight]) => highlight.size > 0)) resolve(performance.now());
              else setTimeout(look, 1);
            };
            look();
          }),
      );
      await page.keyboard.press(last);
      // Both clocks are the editor's own.
      took.push((await seen) - (await editor.evaluate(() => parent.bench.lastInput)));
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await editor.waitForFunction(underlinedIsNone);
    }
    return took;
  } finally {
    await browser.close();
  }
}

const underlinedIsNone = `(${underlined})() === 0`;
