import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

/** One violation for each room; the linter has to name it. */
const violations = [
  ['utils/analysis/a.ts', "import '../storage/db';"],
  ['utils/checklist/a.ts', "import '../sites/find';"],
  ['utils/commitments/a.ts', "import { useState } from 'react'; useState();"],
  ['utils/transfer/a.ts', 'export const now = () => Date.now();'],
  ['utils/commitments/a.ts', 'export const now = () => new Date();'],
  ['utils/conversation/a.ts', 'export const chance = () => Math.random();'],
  ['utils/packs/a.ts', 'export const chance = () => crypto.getRandomValues(new Uint8Array(1));'],
  ['utils/analysis/a.ts', "export const late = () => import('../storage/db');"],
  ['utils/sites/a.ts', "import { z } from 'zod'; z.string();"],
  ['utils/sites/a.ts', "import '../storage/db';"],
  ['utils/storage/a.ts', "import '../platform/browser';"],
  ['utils/messaging/a.ts', "import '../storage/db';"],
  ['utils/platform/a.ts', "import '../messaging/client';"],
  ['components/ui/A.tsx', "import '@/utils/platform/browser';"],
  ['components/ui/A.tsx', "import '@/utils/storage/db';"],
  ['entrypoints/panel/a.ts', "import '@/utils/storage/db';"],
  ['entrypoints/panel/a.ts', "import '../today/TodayApp';"],
  ['entrypoints/background/a.ts', "import '@/entrypoints/panel/PanelApp';"],
  ['entrypoints/conversation.content/a.ts', "import 'react';"],
  ['entrypoints/conversation.content/a.ts', "import '@/utils/platform/browser';"],
  ['utils/platform/a.ts', "export const reach = () => fetch('https://example.com');"],
  ['components/ui/a.ts', "console.log('words');"],
] as const;

const eslint = new ESLint();

it.each(violations)('the linter refuses in %s: %s', async (filePath, code) => {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result!.messages.map(({ ruleId }) => ruleId).filter((rule) => /restricted|no-console/.test(rule ?? ''))).not.toEqual([]);
});
