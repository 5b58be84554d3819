import { expect, it } from 'vitest';
import { canRedraw, wantsColour } from '../../../cli/progress/output.ts';

it.each<[string, boolean, Record<string, string>, { colour: boolean; redraw: boolean }]>([
  ['a terminal', true, { TERM: 'xterm' }, { colour: true, redraw: true }],
  ['a file', false, {}, { colour: false, redraw: false }],
  ['NO_COLOR', true, { NO_COLOR: '1' }, { colour: false, redraw: true }],
  ['an empty NO_COLOR', true, { NO_COLOR: '' }, { colour: true, redraw: true }],
  ['FORCE_COLOR in a file', false, { FORCE_COLOR: '1' }, { colour: true, redraw: false }],
  ['FORCE_COLOR beside NO_COLOR', false, { FORCE_COLOR: '', NO_COLOR: '1' }, { colour: true, redraw: false }],
  ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, { colour: false, redraw: true }],
  ['a dumb terminal', true, { TERM: 'dumb' }, { colour: false, redraw: false }],
  ['the terminal of a CI job', true, { CI: 'true' }, { colour: true, redraw: false }],
  ['CI=false', true, { CI: 'false' }, { colour: true, redraw: true }],
])('colour and redrawing: %s', (_, isTTY, environment, { colour, redraw }) => {
  expect({ colour: wantsColour({ isTTY }, environment), redraw: canRedraw({ isTTY }, environment) }).toEqual({
    colour,
    redraw,
  });
});
