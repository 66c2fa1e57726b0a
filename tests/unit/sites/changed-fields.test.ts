import { describe, expect, it } from 'vitest';
import { baselines, handedTo, namesAgent } from '@/utils/sites/changed-fields';
import { deskProfiles } from '@/utils/sites/profiles';
import { fixture, pageOf } from './page-of';

const action = deskProfiles[0]!.actions.find(({ id }) => id === 'change-owner-or-queue')!;

function choose(document: Document, field: string, value: string): void {
  const select = document.querySelector(field)!;
  Object.defineProperty(select, 'value', { value, configurable: true });
  const chosen = [...select.querySelectorAll('option')].filter((option) => option.getAttribute('value') === value);
  Object.defineProperty(select, 'selectedOptions', { value: chosen, configurable: true });
}
/** What linkedom leaves out of a form and these rules use. */
function page(name: string): Document {
  const document = pageOf(fixture(`request-tracker-5.0.3/${name}.html`));
  for (const select of document.querySelectorAll('select')) {
    for (const option of select.querySelectorAll('option')) Object.defineProperty(option, 'defaultSelected', { value: option.hasAttribute('selected') });
    Object.defineProperty(select, 'options', { value: [...select.querySelectorAll('option')] });
    choose(document, `select[name=${select.name}]`, select.querySelector('option[selected]')!.getAttribute('value')!);
  }
  return document;
}

describe('what a form hands over', () => {
  it.each([
    ['nothing changed', 'reply', null, []],
    ['another owner', 'reply', ['select[name=Owner]', '30'], ['tomas (Tomas Keller)']],
    ['the agent, named anew', 'reply', ['select[name=Owner]', '28'], []],
    ['the owner that it has, named anew', 'reply', ['select[name=Owner]', '6'], []],
    ['another queue', 'ticket', ['select[name=Queue]', '4'], ['Billing']],
  ] as const)('%s', (_, name, change, expected) => {
    const document = page(name);
    if (change) choose(document, change[0], change[1]);
    expect(handedTo(document.querySelector('form')!, action, baselines(), 'maya')).toEqual(expected);
  });

  it('counts a field of another form that the desk sends along', () => {
    const document = page('ticket');
    choose(document, 'select[name=Owner]', '30');
    const [basics] = document.querySelectorAll('form');
    expect(handedTo(basics!, action, baselines(), 'maya')).toEqual([]);
    document.querySelector('.ticket-info-people')!.classList.add('editing');
    expect(handedTo(basics!, action, baselines(), 'maya')).toEqual(['tomas (Tomas Keller)']);
  });

  it.each([
    ['maya (Maya Lindqvist)', 'maya', true],
    ['Maya', 'maya', true],
    ['mayakovski', 'maya', false],
    ['maya.b (Maya Berg)', 'maya', false],
    ['tomas', null, false],
  ])('%s names %s: %s', (shown, agent, expected) => expect(namesAgent(shown, agent)).toBe(expected));
});
