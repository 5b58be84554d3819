import type { Deviation, Subject } from '../../subject.ts';
import { kwikFreedom } from '../freedom.ts';
import { everyCard } from './every-card.ts';
import { cardsNow, everyRecord, ignoring, refusing, refusingByCard } from './records.ts';

/** Which cards may be the default, how many, and how the flag is lost. */
export const defaults: readonly Subject[] = [
  kwikFreedom('several-defaults', 'A customer may have several default cards: the page does not say that one is all.', {
    rules: { oneDefault: false },
  }),
  kwikFreedom(
    'two-defaults-at-once-refused',
    'A batch that makes two cards the default is refused: which wins is open.',
    {
      wire: refusing('is_default', (record, batch) => {
        const others = batch.filter((each) => each.is_default === true);
        return record.is_default === true && others.length > 1;
      }),
    },
  ),
  kwikFreedom(
    'default-cannot-be-withdrawn',
    'False for the default card is ignored: it may have to stay with some card.',
    {
      wire: keepingDefault(),
    },
  ),
  kwikFreedom('default-needs-active-card', 'A card that is not active cannot become the default; the page is silent.', {
    wire: refusingByCard(
      'is_default',
      (record, card) => record.is_default === true && (record.card_status ?? card.card_status) !== 'ACTIVE',
    ),
  }),
  kwikFreedom(
    'default-flag-of-active-cards-only',
    'A card that is not active is no default while it is not; the page does not say what becomes of its flag.',
    {
      wire: everyCard((card) => {
        if (card.card_status !== 'ACTIVE') card.is_default = false;
      }),
    },
  ),
  kwikFreedom('null-default-ignored', 'Null leaves the flag as it was: the page clears a field only "if allowed".', {
    wire: ignoring('is_default', (value) => value === null),
  }),
  kwikFreedom('default-flag-read-kindly', 'The text "true" and the number 1 are read as true; nothing forbids it.', {
    wire: everyRecord((record) => {
      if (record.is_default === 'true' || record.is_default === 1) record.is_default = true;
    }),
  }),
];

/** Leaves the flag out of records that would take it from the default card. */
function keepingDefault(): Deviation {
  return (server) => async (request) => {
    if (request.method !== 'POST') return server(request);
    const cards = await cardsNow(request, server);
    const kept = everyRecord((record) => {
      if (record.is_default === false && cards.get(record.id)?.is_default === true) delete record.is_default;
    });
    return kept(server)(request);
  };
}
