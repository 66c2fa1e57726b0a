import { expect, it } from 'vitest';
import { z } from 'zod';
import { packSchema } from '@/utils/packs/pack-schema';

it('the published JSON Schema of a pack is the one that packs are read by; vitest -u writes it anew', async () => {
  const schema = { $id: 'followthrough-pack', title: 'A pack of Followthrough', ...z.toJSONSchema(packSchema, { io: 'input' }) };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../../docs/pack.schema.json');
  expect(Object.keys((schema.properties as Record<string, { properties: object }>).settings!.properties)).toContain('authority');
});
