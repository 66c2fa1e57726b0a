import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/utils/packs/policy';

const root = new URL('../../../', import.meta.url).pathname;
const folder = `${root}docs/policies/`;
const schema = JSON.parse(readFileSync(`${root}public/managed-schema.json`, 'utf8')) as { properties: Record<string, unknown> };

const filled = (text: string): string =>
  text.replaceAll('PACK_ADDRESS', 'https://packs.example.com/team.json').replaceAll('PUBLISHER_KEY', `${'A'.repeat(43)}=`).replaceAll('PACK_CODE', 'ft1.abc').replaceAll('EXTENSION_ID', 'a'.repeat(32));

/** What a sample sets, whichever form it has. */
function valuesOf(name: string, text: string): Record<string, string> {
  if (name.endsWith('.reg')) return Object.fromEntries([...text.matchAll(/^"(\w+)"="([^"\r]*)"\r$/gm)].map(([, key, value]) => [key!, value!]));
  if (name.endsWith('.plist')) return Object.fromEntries([...text.matchAll(/<key>(\w+)<\/key>\s*<string>([^<]*)<\/string>/g)].map(([, key, value]) => [key!, value!]));
  const json = JSON.parse(text) as Record<string, never>;
  const browsers = (json.policies?.['3rdparty']?.['Extensions'] ?? json['3rdparty']?.['extensions']) as unknown as Record<string, Record<string, string>>;
  return Object.values(browsers)[0]!;
}

describe('a ready sample of a policy', () => {
  it.each(readdirSync(folder).filter((name) => name !== 'README.md'))('%s says what is understood', (name) => {
    const values = valuesOf(name, filled(readFileSync(folder + name, 'utf8')));
    expect(Object.keys(values).filter((key) => !(key in schema.properties))).toEqual([]);
    expect(readPolicy(values)).toMatchObject({ kind: name.includes('inline') ? 'inline' : 'address' });
    expect(readFileSync(`${folder}README.md`, 'utf8')).toContain(name);
  });
});
