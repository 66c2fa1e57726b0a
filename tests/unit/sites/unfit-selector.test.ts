import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileSchema } from '@/utils/sites/profile';
import { whyUnfit } from '@/utils/sites/unfit-selector';

describe('a selector from a stranger', () => {
  it.each(['#reply', "form[action='Update.html'] textarea[name='Content']", '.a > .b ~ .c', '[data-x="{}; \\" @"]', 'iframe >>> body#tinymce', "[role='main']:has([data-id]) .item", '.nav\\:top', ':is(.a, .b) button'])('%s may be used', (selector) => {
    expect(whyUnfit(selector)).toBeNull();
  });

  it.each(['', '#reply{}', '#reply{color:red}', 'a;b', '@media', '.a[', '.a)', '.a["x', '</style>', 'a/*', '.x:has(* * * .y)', ':has(:has(.x))', 'a:has(.b):has(.c)', '* * * *', 'a b c d e f g h', 'a ~ b ~ c ~ d'])('%s may not', (selector) => {
    expect(whyUnfit(selector)).not.toBeNull();
  });

  it('as ours are written, may be used', () => {
    const folder = new URL('../../../utils/sites/profiles/', import.meta.url).pathname;
    for (const name of readdirSync(folder)) {
      const { composer, send, actions, thread } = profileSchema.parse(JSON.parse(readFileSync(folder + name, 'utf8')));
      const selectors = [...Object.values(composer).flat(), ...send.flatMap(({ target }) => target), ...actions.flatMap(({ target, when, opener, except }) => [...target, ...when, ...opener, ...except]), ...Object.values(thread).flat()];
      for (const selector of selectors) if (typeof selector === 'string') expect([name, selector, whyUnfit(selector)]).toEqual([name, selector, null]);
    }
  });
});
