/** What the bundler tells of one module. */
interface Module {
  isEntry: boolean;
  /** Ids of the modules that import it; dynamic imports are not among them. */
  importers: readonly string[];
}

/** The graph of modules, as the bundler hands it to whoever names chunks. */
export interface Graph {
  getModuleInfo(id: string): Module | null;
}

/** Name of an entrypoint by the path of its first module. */
const nameOf = (entry: string): string => /entrypoints[\\/]([^\\/.]+)/.exec(entry)?.[1] ?? entry;

/** Names of the entrypoints that load a module when they start. */
const loadedBy = (id: string, graph: Graph): Set<string> => {
  const names = new Set<string>();
  const seen = new Set<string>([id]);
  // Grows while it is walked.
  for (const one of seen) {
    const module = graph.getModuleInfo(one);
    if (module?.isEntry) names.add(nameOf(one));
    for (const importer of module?.importers ?? []) seen.add(importer);
  }
  return names;
};

/**
 * Names the file that a module of a page goes into. By itself the bundler makes one for every combination of pages that share something, thirty
 * for the panel, which is loaded with every page of a desk; and to fetch a file costs the browser more than to compile what stands in it.
 * Whoever loads a file loads what that one loads, so what the worker needs stays apart from what needs a page.
 * @returns null: as the bundler does it by itself
 */
export const pageChunk = (id: string, graph: Graph): string | null => {
  const by = loadedBy(id, graph);
  const anyOf = (...pages: string[]): boolean => pages.some((page) => by.has(page));
  if (by.has('background')) return by.has('panel') ? 'shared' : null;
  if (by.has('panel')) return anyOf('popup', 'options', 'welcome', 'studio') ? 'ui' : anyOf('sidepanel', 'today') ? 'case' : null;
  if (by.has('today')) return anyOf('options', 'welcome', 'studio') ? 'pages' : null;
  return by.has('options') && by.has('studio') ? 'settings' : null;
};
