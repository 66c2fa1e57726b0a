import { expect, it } from 'vitest';
import { asPreference, customerKey, noPreference, preferenceKeptFor, saysSomething } from '@/utils/conversation/preference';

it('the same customer is known in another conversation of the same desk, not on another desk', () => {
  const one = customerKey('request-tracker@http://rt.test:8080#7', 'Dana  Whitfield ');
  expect(customerKey('request-tracker@http://rt.test:8080#12', 'dana whitfield')).toBe(one);
  expect(customerKey('any-desk@https://rt.test/tickets/7#x', 'Dana')).toBe(customerKey('any-desk@https://rt.test/tickets/9#x', 'Dana'));
  expect(customerKey('request-tracker@http://other.test#7', 'Dana Whitfield')).not.toBe(one);
  expect(customerKey('hand#one', 'Dana')).toBe(customerKey('hand#two', 'Dana'));
  expect(customerKey('hand#one', '  ')).toBeNull();
});

it('a card says something or is none, and has an end', () => {
  expect(saysSomething({ ...noPreference, pace: '  ' })).toBe(false);
  expect(saysSomething({ ...noPreference, noHold: true })).toBe(true);
  expect(asPreference({ ...noPreference, channel: ' e-mail ' }, 'a', 'Dana', 5)).toEqual({ ...noPreference, channel: 'e-mail', customer: 'a', name: 'Dana', changedAt: 5, expiresAt: 5 + preferenceKeptFor });
});
