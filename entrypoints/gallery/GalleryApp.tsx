import { useEffect } from 'react';
import { scenes } from './scenes';
import './gallery.css';

/**
 * Every component in every state. `?scene=NAME` shows one alone, as large as the window; `&dir=rtl` from right to left.
 * Without a name: their list.
 */
export const GalleryApp = () => {
  const asked = new URLSearchParams(location.search);
  const scene = asked.get('scene');
  const direction = asked.get('dir');
  useEffect(() => {
    if (direction) document.documentElement.dir = direction;
  }, [direction]);
  if (scene && scene in scenes) return scenes[scene];
  return (
    <main className="gallery">
      <h1>Gallery</h1>
      <ul className="gallery-scenes">
        {Object.keys(scenes).map((name) => (
          <li key={name}>
            <a href={`?scene=${name}`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
};
