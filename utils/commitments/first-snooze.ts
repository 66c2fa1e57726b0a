import { snoozeAnyway } from './time-settings';

/** A usual time as it would be taken now. */
interface UsualTime {
  words: string;
  resolved: { ok: boolean };
  /** It is within the agent's hours. */
  worked: boolean;
}

/** What Snooze means without a choice: the first of the usual times that is ahead and worked, so that Friday's late snooze rings on Monday; where none is, the first that is ahead. */
export const firstSnooze = (usual: readonly UsualTime[]): string => {
  const ahead = usual.filter(({ resolved }) => resolved.ok);
  return (ahead.find(({ worked }) => worked) ?? ahead[0])?.words ?? snoozeAnyway;
};
