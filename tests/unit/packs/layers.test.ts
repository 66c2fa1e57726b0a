import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, type Layer, settleAll } from '@/utils/packs/layers';

interface Some {
  days: number;
  words: string;
}
const builtIn: Some = { days: 90, words: 'built in' };
const team = (settings: Layer<Some>['settings']): Layer<Some> => ({ origin: 'team', name: 'Acme support', settings });
const organisation = (settings: Layer<Some>['settings']): Layer<Some> => ({ origin: 'organisation', name: 'Acme', settings });

describe('layers', () => {
  it('leave what nobody sets as it is built in', () => {
    expect(settleAll(builtIn, [], {}).days).toEqual({ value: 90, origin: 'built-in', pack: '', hold: 'free', without: 90 });
  });

  it('overrule each other in one order, whatever order they come in', () => {
    const both = [organisation({ days: { hold: 'recommended', value: 30 } }), team({ days: { hold: 'locked', value: 60 }, words: { hold: 'free', value: 'ours' } })];
    for (const layers of [both, both.toReversed()]) {
      const { days, words } = settleAll(builtIn, layers, {});
      expect(days).toEqual({ value: 30, origin: 'organisation', pack: 'Acme', hold: 'recommended', without: 60 });
      expect(words).toEqual({ value: 'ours', origin: 'team', pack: 'Acme support', hold: 'free', without: 'built in' });
    }
  });

  it('let the person have their own where the key is not locked, and say what is recommended', () => {
    const own = { days: 7 };
    expect(settleAll(builtIn, [team({ days: { hold: 'free', value: 60 } })], own).days).toEqual({ value: 7, origin: 'person', pack: '', hold: 'free', without: 60 });
    expect(settleAll(builtIn, [team({ days: { hold: 'recommended', value: 60 } })], own).days).toMatchObject({ value: 7, recommended: 60, without: 60 });
    expect(settleAll(builtIn, [team({ days: { hold: 'recommended', value: 7 } })], own).days).not.toHaveProperty('recommended');
    expect(settleAll(builtIn, [team({ days: { hold: 'locked', value: 60 } })], own).days).toMatchObject({ value: 60, origin: 'team', hold: 'locked', without: 7 });
  });

  it('never let a pack decide about a key that it does not name', () => {
    const held = fc.record({ hold: fc.constantFrom(...holds), value: fc.nat() });
    fc.assert(
      fc.property(fc.option(held), fc.option(held), fc.option(fc.nat()), (teams, organisations, own) => {
        const layers = [teams && team({ days: teams }), organisations && organisation({ days: organisations })].filter((layer) => layer !== null);
        const settled = settleAll(builtIn, layers, { words: 'mine', ...(own !== null && { days: own }) });
        const upper = organisations ?? teams;
        expect(settled.words).toMatchObject({ value: 'mine', origin: 'person' });
        expect(settled.days.value).toBe(own !== null && upper?.hold !== 'locked' ? own : (upper?.value ?? 90));
      }),
    );
  });
});
