import type { Principle } from '@/utils/checklist/checklist';
import list from '@/utils/checklist/principles.json';
import type { TeamView } from '@/utils/packs/team-view';

/** Nothing of a team: what is built in. */
export const builtInTeam: TeamView = { items: list as Principle[], situations: [], promiseLine: '', links: [], contact: '', transfer: { policy: '', warnFrom: 2 }, followUp: 'in two working days' };

/** As a team that says much would have it. */
export const ofTeam: TeamView = {
  ...builtInTeam,
  items: [
    { id: 'own', title: 'Say that it is yours now', why: 'They should not have to chase it.', question: 'Do they know who sees it through?', stage: 'listen', required: true },
    { id: 'policy-number', title: 'Ask for the number of the policy once', why: 'They typed it in already when they called.', question: 'Did you look it up before you asked?', stage: 'clarify' },
    { id: 'say-when', title: 'Name the day', why: 'Soon is no time.', question: 'By when would you bet on it?', good: 'You will have it on Thursday.', stage: 'answer' },
  ],
  situations: ['Complaint', 'Renewal', 'Cancellation'],
  promiseLine: 'We keep what we promise, or tell them before it is late.',
  links: ['Status page', 'Price list', 'Returns', 'Who is on duty', 'Claims handbook', 'Shift swap'].map((name, index) => ({ id: `l${index}`, name, address: 'https://team.example.com' })),
  contact: 'Lee, ext. 12',
  transfer: { policy: 'Stay on the line until they have somebody. Billing answers within the hour.', warnFrom: 2 },
};
