import { useState, type RefObject } from 'react';
import { i18n } from '#i18n';
import { practiceMessages, practiceQueues, type PracticeMessage } from './practice-ticket';
import { ReplyForm } from './ReplyForm';
import { Thread } from './Thread';
import { TransferForm } from './TransferForm';

interface Props {
  composer: RefObject<HTMLDivElement | null>;
  line: RefObject<HTMLParagraphElement | null>;
}

/** A helpdesk that does not exist, with one ticket. The desk modules read it as they read a real one. */
export function PracticeDesk({ composer, line }: Props) {
  const [messages, setMessages] = useState(practiceMessages);
  const [queue, setQueue] = useState(practiceQueues()[0]?.name ?? '');
  const [said, setSaid] = useState('');

  const send = (paragraphs: string[]): void => {
    const reply: PracticeMessage = {
      id: `reply-${messages.length}`,
      from: 'agent',
      author: i18n.t('practice.agentName'),
      when: new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' }),
      paragraphs,
    };
    setMessages([...messages, reply]);
    setSaid(i18n.t('practice.sent'));
  };
  const move = (name: string): void => {
    if (name === queue) return;
    setQueue(name);
    setSaid(i18n.t('practice.moved', [name]));
  };

  return (
    <section className="practice-desk" aria-label={i18n.t('practice.deskName')} data-practice="ticket">
      <header className="practice-bar">
        <b>{i18n.t('practice.deskName')}</b>
        <span data-practice="agent">{i18n.t('practice.agentName')}</span>
      </header>
      <div className="practice-head">
        <div>
          <p>
            {i18n.t('practice.ticket')} <span data-practice="number">48211</span> · <span data-practice="requester">{i18n.t('practice.requester')}</span>
          </p>
          <h1 data-practice="subject">{i18n.t('practice.subject')}</h1>
          <p>
            {i18n.t('practice.queue')}: <b>{queue}</b>
          </p>
        </div>
        <TransferForm onMove={move} />
      </div>
      <Thread messages={messages} />
      <ReplyForm key={messages.length} composer={composer} line={line} onSend={send} />
      <p role="status" className="practice-said">
        {said}
      </p>
    </section>
  );
}
