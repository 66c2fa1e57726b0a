import { expect, it } from 'vitest';
import { ruleWords } from '@/utils/analysis/rule-words';

it('keeps the words of the rule and none that filled a gap', () => {
  const pattern = /\bplease (?:contact|call) (?:the )?(?:[\w-]+ ){0,3}stores?\b/i;
  expect(ruleWords('Please call the Elm Road 12 store', pattern)).toBe('Please call the … store');
});
