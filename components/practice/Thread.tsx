import type { PracticeMessage } from './practice-ticket';

/** The made-up conversation, oldest message first, as a desk would show it. */
export const Thread = ({ messages }: { messages: PracticeMessage[] }) => (
  <ol className="practice-thread">
    {messages.map(({ id, from, author, when, paragraphs }) => (
      <li key={id} className="practice-message" data-practice="message" data-practice-from={from}>
        <p className="practice-byline">
          <b data-practice="author">{author}</b> <span>{when}</span>
        </p>
        <div data-practice="body">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      </li>
    ))}
  </ol>
);
