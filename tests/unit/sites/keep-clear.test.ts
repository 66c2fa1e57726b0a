import { describe, expect, it } from 'vitest';
import { clearSpot, clearStrip, type Rect } from '@/utils/sites/keep-clear';

const inner = { width: 1280, height: 720 };
const rect = (left: number, right: number, top = 300, bottom = 500): Rect => ({ left, right, top, bottom });

describe('where the panel lies over a page', () => {
  const wanted = { side: 'right', width: 320 } as const;
  it.each<[string, Rect[], ReturnType<typeof clearStrip>]>([
    ['as wanted where nothing is to be kept clear of', [], wanted],
    ['as wanted up to the very edge', [rect(20, 960)], wanted],
    ['at the other side before it is made narrower', [rect(700, 1000)], { side: 'left', width: 320 }],
    ['narrower, at its own side', [rect(300, 1000)], { side: 'right', width: 280 }],
    ['narrower, at the other side', [rect(260, 1200)], { side: 'left', width: 260 }],
    ['nowhere', [rect(200, 1100)], null],
    ['nowhere between two', [rect(20, 300), rect(1000, 1200)], null],
    ['beside what is scrolled out of sight as well', [rect(700, 1000, 900, 1100)], { side: 'left', width: 320 }],
  ])('%s', (_name, precious, expected) => {
    expect(clearStrip(wanted, 240, precious, inner)).toEqual(expected);
  });
});

describe('where the folded button stands', () => {
  const size = { width: 44, height: 104 };
  it.each<[string, number, Rect[], ReturnType<typeof clearSpot>]>([
    ['where it was put', 200, [rect(20, 1200)], { side: 'right', top: 200 }],
    ['inside a low window', 5_000, [], { side: 'right', top: 616 }],
    ['above what it would cover', 250, [rect(20, 1270)], { side: 'right', top: 196 }],
    ['below what it would cover, where that is nearer', 450, [rect(20, 1270)], { side: 'right', top: 500 }],
    ['above both', 310, [rect(20, 1270), rect(1200, 1260, 540, 580)], { side: 'right', top: 196 }],
    ['at the other side of a composer as high as the window', 200, [rect(400, 1270, 40, 700)], { side: 'left', top: 200 }],
    ['where it was put, once what was there is scrolled away', 200, [rect(20, 1270, -400, -100)], { side: 'right', top: 200 }],
    ['nowhere', 200, [rect(0, 1280, 0, 720)], null],
  ])('%s', (_name, top, precious, expected) => {
    expect(clearSpot({ side: 'right', top }, size, precious, inner)).toEqual(expected);
  });
});
