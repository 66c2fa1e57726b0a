import { type RefObject, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Offer } from '@/utils/messaging/panel-feed';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import './offer-below.css';

export interface OfferBelowProps {
  offer: Offer;
  /** Where it is offered. */
  card: RefObject<HTMLElement | null>;
}

/** Says that a promise of the draft is offered further down than is seen now, and leads there. It lies over the last lines: nothing moves. */
export const OfferBelow = ({ offer, card }: OfferBelowProps) => {
  const isBelow = useIsBelow(card, offer.id);
  if (!isBelow) return null;
  const lead = () => {
    card.current?.scrollIntoView({ block: 'nearest' });
    card.current?.querySelector<HTMLElement>('button, input')?.focus();
  };
  return (
    <div className="offer-below">
      <Button look="plain" onPress={lead}>
        <span dir="auto">{i18n.t('promises.below', [offer.what])}</span>
        <Icon name="down" />
      </Button>
    </div>
  );
};

/** @param what tells one element behind the ref from the next */
const useIsBelow = (element: RefObject<HTMLElement | null>, what: string): boolean => {
  const [isBelow, setIsBelow] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(([seen]) => setIsBelow(!seen!.isIntersecting && seen!.boundingClientRect.top > 0), { threshold: 0.2 });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      setIsBelow(false);
    };
  }, [element, what]);
  return isBelow;
};
