import { useId, type FormEvent } from 'react';
import { i18n } from '#i18n';
import { practiceQueues } from './practice-ticket';

/** The made-up desk's way to hand a ticket over: a list and a button, as most desks have it. */
export function TransferForm({ onMove }: { onMove: (queue: string) => void }) {
  const list = useId();
  const queues = practiceQueues();
  const move = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).get('queue');
    onMove(queues.find(({ id }) => id === chosen)?.name ?? '');
  };
  return (
    <form className="practice-transfer" data-practice="ticket-form" onSubmit={move}>
      <label htmlFor={list}>{i18n.t('practice.transferTo')}</label>
      <select id={list} name="queue" data-practice="team" defaultValue={queues[0]?.id}>
        {queues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="practice-button">
        {i18n.t('practice.update')}
      </button>
    </form>
  );
}
