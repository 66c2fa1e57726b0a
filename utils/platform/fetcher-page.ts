/** The one page that may reach a network. */
export const fetcherPage = '/fetcher.html';

/** Milliseconds that an answer of it may take; it gives up by itself before. */
export const longestAnswer = 25_000;
