import type { PackProblem } from '@/utils/packs/read-pack';
import { sayDraftProblem } from './say-draft-problem';

/** Everything that is wrong with a pack: where, what, and what stands there. */
export const PackProblems = ({ title, problems }: { title: string; problems: readonly PackProblem[] }) => (
  <div className="studio-refused">
    <p>{title}</p>
    <ul>
      {problems.map((one, at) => (
        <li key={at} dir="auto">
          {one.path ? <code>{one.path}</code> : null} {sayDraftProblem(one)} {one.value ? <code>{one.value}</code> : null}
        </li>
      ))}
    </ul>
  </div>
);
