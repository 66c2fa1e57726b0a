/** An element's id. A form whose field is named "id" gives that field where it is asked for its own. */
export const idOf = (element: Element): string => element.getAttribute('id') ?? '';
