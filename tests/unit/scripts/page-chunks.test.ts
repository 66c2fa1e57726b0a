import { describe, expect, it } from 'vitest';
import { type Graph, pageChunk } from '@/scripts/page-chunks';

/** @param imports who imports whom, by path */
const graphOf = (imports: Record<string, string[]>): Graph => ({
  getModuleInfo: (id) => ({
    isEntry: id.startsWith('/entrypoints/'),
    importers: Object.keys(imports).filter((from) => imports[from]!.includes(id)),
  }),
});

const graph = graphOf({
  '/entrypoints/panel/index.html': ['panel-main'],
  '/entrypoints/sidepanel/index.html': ['sidepanel-main'],
  '/entrypoints/options/index.html': ['options-main'],
  '/entrypoints/background/index.ts': ['call', 'schemas'],
  'panel-main': ['checklist', 'button', 'call'],
  'sidepanel-main': ['checklist'],
  'options-main': ['button', 'call', 'schemas'],
  checklist: ['button', 'marks'],
  marks: ['checklist'],
});

describe('which file a module goes into', () => {
  it.each([
    ['of the worker and the panel: loads nothing that only pages need', 'call', 'shared'],
    ['of the worker and another page', 'schemas', null],
    ['of many pages', 'button', 'ui'],
    ['of one case, wherever it is shown', 'checklist', 'case'],
    ['imported in a circle', 'marks', 'case'],
    // Whoever loaded it would start a panel.
    ['the start of the panel itself', 'panel-main', null],
  ])('%s', (_what, id, chunk) => {
    expect(pageChunk(id, graph)).toBe(chunk);
  });
});
