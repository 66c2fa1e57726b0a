import { useTyped } from '../ui/typed-words';

/** A yes or no that is remembered until it is sent or given up; null: not said. */
const useYesNo = (name: string) => {
  const [said, say, forget] = useTyped(name);
  return { value: said === '' ? null : said === 'yes', set: (value: boolean | null) => say(value === null ? '' : value ? 'yes' : 'no'), forget };
};

/** Where each answer of a follow-up is remembered. */
const namesOf = (keptAs: string) => ({ carriedOut: `${keptAs}/carriedOut`, satisfied: `${keptAs}/satisfied`, recurs: `${keptAs}/recurs`, asked: `${keptAs}/asked`, quote: `${keptAs}/quote` });

/** Names under which something is remembered once a follow-up is half answered. */
export const answerNames = (keptAs: string): string[] => Object.values(namesOf(keptAs));

/** The answers of a follow-up, kept over a reload, as other words that were typed and not saved yet. */
export const useAnswers = (keptAs: string) => {
  const names = namesOf(keptAs);
  const carriedOut = useYesNo(names.carriedOut);
  const satisfied = useYesNo(names.satisfied);
  const recurs = useYesNo(names.recurs);
  const asked = useYesNo(names.asked);
  const [quote, setQuote, forgetQuote] = useTyped(names.quote);
  return {
    answers: { carriedOut: carriedOut.value, satisfied: satisfied.value, recurs: recurs.value },
    answer: { carriedOut: carriedOut.set, satisfied: satisfied.set, recurs: recurs.set },
    asked: asked.value,
    setAsked: asked.set,
    quote,
    setQuote,
    forget: () => [carriedOut.forget, satisfied.forget, recurs.forget, asked.forget, forgetQuote].forEach((one) => one()),
  };
};
