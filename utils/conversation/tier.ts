/** How well a desk is known; said on screen. `taught`: shown by the agent; `generic`: read by what pages have in common. */
export const tiers = ['verified', 'evidence', 'best-effort', 'taught', 'generic'] as const;

export type Tier = (typeof tiers)[number];
