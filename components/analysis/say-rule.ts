import { isLabel, sayLabel } from '../asking/say-label';

/** A rule as people read it: what it asks about, and its own name. @param rule `en/canned-empathy/any-inconvenience` */
export const sayRule = (rule: string): string => {
  const [, label = '', name = ''] = rule.split('/');
  return isLabel(label) ? `${sayLabel(label)}: ${name.replace(/@.*$/, '').replaceAll('-', ' ')}` : rule;
};
