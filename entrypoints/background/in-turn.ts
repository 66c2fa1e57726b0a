const last = new Map<string, Promise<unknown>>();

/**
 * Runs jobs of one name one after another, in the order in which they came. Only order is held in memory: a worker that is
 * killed starts with nothing waiting, which is right, since nothing else runs then either.
 */
export const inTurn = <Result>(name: string, job: () => Promise<Result>): Promise<Result> => {
  const turn = (last.get(name) ?? Promise.resolve()).then(job, job);
  last.set(name, turn);
  const leave = () => {
    if (last.get(name) === turn) last.delete(name);
  };
  turn.then(leave, leave);
  return turn;
};
