/** How a case reaches the agent: in a desk's page, or some other way, when it was started by hand. */
export const caseChannels = ['desk', 'phone', 'counter', 'chat', 'e-mail', 'other'] as const;
export type CaseChannel = (typeof caseChannels)[number];
