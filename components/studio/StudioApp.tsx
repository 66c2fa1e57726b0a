import { useEffect, useState } from 'react';
import { DraftEditor } from './DraftEditor';
import { placeAddress, placeIn, type StudioPlace } from './studio-place';
import { StudioStart } from './StudioStart';
import { TeamSheetPage } from './TeamSheetPage';
import './studio.css';

/** The studio: a lead's drafts, and one of them opened. It is where its address says, so a reload and the way back keep the place. */
export const StudioApp = ({ problemOfDesk }: { problemOfDesk: (layer: unknown) => string | null }) => {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const hear = () => setPlace(placeIn(location.hash));
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  const go = (next: StudioPlace): void => {
    location.hash = placeAddress(next);
  };
  if (place.at === 'draft') return <DraftEditor key={place.id} id={place.id} part={place.part} onPart={(part) => go({ ...place, part })} problemOfDesk={problemOfDesk} />;
  if (place.at === 'sheet') return <TeamSheetPage />;
  return <StudioStart onOpen={(id) => go({ at: 'draft', id, part: 'items' })} problemOfDesk={problemOfDesk} />;
};
