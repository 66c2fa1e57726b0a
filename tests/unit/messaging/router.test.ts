import { describe, expect, it, vi } from 'vitest';
import { type MessageName, protocol, type Role } from '@/utils/messaging/protocol';
import { mayDo } from '@/utils/messaging/role-of-sender';
import { Refusal, type Routes, routerFor } from '@/utils/messaging/router';

const names = Object.keys(protocol) as MessageName[];
const roles: (Role | null)[] = [null, 'page', 'panel', 'app'];

const routed = vi.fn(async (_input: unknown, _context: string): Promise<unknown> => 'answered');
const routes = Object.fromEntries(names.map((name) => [name, routed])) as unknown as Routes<string>;
const route = routerFor<string>(routes, () => null);

const wrong = names.flatMap((name) => roles.filter((role) => !role || !mayDo(role, protocol[name].role)).map((role) => ({ name, role })));

describe('the router', () => {
  it.each(wrong)('refuses $name from $role', async ({ name, role }) => {
    routed.mockClear();
    expect(await route({ name, input: {} }, role, 'x')).toHaveProperty('refused');
    expect(routed).not.toHaveBeenCalled();
  });

  it('passes valid input on and answers', async () => {
    expect(await route({ name: 'draft.sent', input: { key: 'k' } }, 'page', 'x')).toEqual({ answer: 'answered' });
    expect(routed).toHaveBeenLastCalledWith({ key: 'k' }, 'x');
  });

  it.each([[null], ['text'], [{}], [{ name: 'draft.sent' , input: {}, more: 1 }], [{ name: 7, input: {} }]])('refuses %j, which is no message', async (message) => {
    expect(await route(message, 'app', 'x')).toHaveProperty('refused');
  });

  it.each(['no.such', 'toString', '__proto__', 'constructor'])('refuses the unknown name %s', async (name) => {
    expect(await route({ name, input: {} }, 'app', 'x')).toEqual({ refused: 'unknown message' });
  });

  it('says where input is wrong, without what was sent', async () => {
    const { refused } = (await route({ name: 'finding.show', input: { id: ['private words'] } }, 'panel', 'x')) as { refused: string };
    expect(refused).toContain('id');
    expect(refused).not.toContain('private');
  });

  it('hands a refusal on, and hides what any other error says', async () => {
    const failing = (error: unknown) => routerFor<string>({ ...routes, 'desk.hello': () => Promise.reject(error) }, () => null)({ name: 'desk.hello', input: {} }, 'page', 'x');
    expect(await failing(new Refusal('this site is off'))).toEqual({ refused: 'this site is off' });
    expect(await failing(new Error('private words'))).toEqual({ refused: 'something of ours failed' });
  });
});
