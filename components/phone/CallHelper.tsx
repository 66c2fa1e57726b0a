import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { backOnLine, beginCall, holdLine, lineDropped, type PhoneCall, ratherNotHold, speakTo } from '@/utils/conversation/phone-call';
import { PromiseForm } from '../commitments/PromiseForm';
import type { Times } from '../commitments/use-resolved';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Section } from '../ui/Section';
import { TextField } from '../ui/TextField';
import { CallDone } from './CallDone';
import { DroppedSteps } from './DroppedSteps';
import { HoldForm } from './HoldForm';
import { HoldTimer } from './HoldTimer';
import { NoHold, type NoHoldProps } from './NoHold';
import type { PhoneActions } from './use-phone';
import './phone.css';

export interface CallHelperProps extends PhoneActions, Omit<NoHoldProps, 'saidNo'> {
  /** Null: nobody is on the phone. */
  phone: PhoneCall | null;
  /** Who called, where that is known; may be empty. */
  requester: string;
  times: Times;
}

/** Helps on the phone: asking before a hold, coming back in time, a callback instead of waiting, and what to do when the line drops. */
export const CallHelper = ({ phone, requester, preference, times, onPhone, onEnd, onCallback, onPrefer }: CallHelperProps) => {
  const [opened, setOpened] = useState<'hold' | 'callback' | null>(null);
  const [wasOpen, setWasOpen] = useState(false);
  const [justHeld, setJustHeld] = useState(false);
  const [done, setDone] = useState<{ words: string; undo: () => void } | null>(null);
  const forget = useCallback(() => setDone(null), []);
  const change = (next: PhoneCall, words: string) => {
    setDone({ words, undo: () => onPhone(phone) });
    onPhone(next);
  };
  const close = () => {
    setOpened(null);
    setWasOpen(true);
  };
  if (!phone) {
    return (
      <div className="call-begin">
        <Button look="quiet" autoFocus={wasOpen} onPress={() => change(beginCall(Date.now()), i18n.t('phone.wasBegun'))}>
          <Icon name="plus" />
          {i18n.t('phone.begin')}
        </Button>
      </div>
    );
  }
  const { hold, saidNo, droppedAt } = phone;
  const noHold = !hold && (saidNo || preference?.noHold === true);
  const back = () => change(backOnLine(phone), i18n.t('phone.wasBack'));
  const end = () => {
    setWasOpen(true);
    setDone(null);
    onEnd(phone);
  };
  const callback = (
    <Button key="callback" look={noHold ? 'plain' : 'quiet'} onPress={() => setOpened('callback')}>
      {i18n.t('phone.callback')}
    </Button>
  );
  const ask = (
    <Button key="hold" look={noHold ? 'quiet' : 'plain'} autoFocus={wasOpen} onPress={() => setOpened('hold')}>
      {i18n.t('phone.hold')}
    </Button>
  );
  const others = opened ? null : hold ? (
    callback
  ) : droppedAt !== null ? (
    <>
      <Button onPress={back}>{i18n.t('phone.reached')}</Button>
      {callback}
      <Button look="quiet" onPress={end}>
        {i18n.t('phone.end')}
      </Button>
    </>
  ) : (
    <>
      {noHold ? [callback, ask] : [ask, callback]}
      <Button look="quiet" onPress={() => change(lineDropped(phone, Date.now()), i18n.t('phone.wasDropped'))}>
        {i18n.t('phone.dropped')}
      </Button>
      <Button look="quiet" onPress={end}>
        {i18n.t('phone.end')}
      </Button>
    </>
  );
  return (
    <div className="call" data-holding={hold ? '' : undefined}>
      <Section
        name={i18n.t('phone.title')}
        aside={
          <CallDone
            words={done?.words ?? null}
            forget={forget}
            onUndo={() => {
              setDone(null);
              done?.undo();
            }}
          />
        }
      >
        {hold ? <HoldTimer hold={hold} onSpeak={(minutes) => change(speakTo(phone, minutes, Date.now()), i18n.t('phone.wasSpoken'))} onBack={back} takesFocus={justHeld} /> : null}
        {droppedAt === null ? null : <DroppedSteps number={phone.number} requester={requester} />}
        {noHold && droppedAt === null ? <NoHold saidNo={saidNo} preference={preference} onPrefer={requester ? onPrefer : null} /> : null}
        {hold || opened ? null : <NumberField phone={phone} onPhone={onPhone} />}
        {opened === 'hold' ? (
          <HoldForm
            onCancel={close}
            onCallback={() => {
              change(ratherNotHold(phone), i18n.t('phone.wasNo'));
              setOpened('callback');
            }}
            onHold={(reason, minutes) => {
              setOpened(null);
              setJustHeld(true);
              change(holdLine(phone, reason, minutes, Date.now()), i18n.t('phone.wasHeld'));
            }}
          />
        ) : null}
        {opened === 'callback' ? (
          <PromiseForm
            name={i18n.t('phone.callbackName')}
            what={[i18n.t('phone.callbackWhat', [requester || i18n.t('reminder.someone')]), phone.number].filter(Boolean).join(', ')}
            whenLabel={i18n.t('promises.byWhen')}
            saveLabel={i18n.t('promises.keep')}
            times={times}
            onCancel={close}
            onSave={async (typed) => {
              const { problem, takeBack } = await onCallback(typed);
              if (problem) return problem;
              close();
              if (takeBack) setDone({ words: i18n.t('promises.kept'), undo: takeBack });
              return null;
            }}
          />
        ) : null}
        {others ? <div className="ui-actions">{others}</div> : null}
      </Section>
    </div>
  );
};

/** Asked early, while they can still say it. */
const NumberField = ({ phone, onPhone }: Pick<CallHelperProps, 'onPhone'> & { phone: PhoneCall }) => {
  const [number, setNumber] = useState(phone.number);
  return (
    <TextField
      label={i18n.t('phone.number')}
      value={number}
      maxLength={60}
      onChange={(typed) => {
        setNumber(typed);
        onPhone({ ...phone, number: typed.trim() });
      }}
    />
  );
};
