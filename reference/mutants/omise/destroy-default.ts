import { answers, instead, remembering, together } from '../../wire.ts';
import { ask } from './ask.ts';
import { jsonOf, recordAt, recordsAt } from './json.ts';
import { section } from './section.ts';

/** What becomes of the default card when a card is destroyed. */
export const destroyDefaultMutants = section('destroy', {
  'default-oldest': {
    breaks: 'omise.cards.destroy.default-moves',
    says: 'When the default card is destroyed, the oldest of the others becomes the default.',
    rules: { nextDefault: (remaining) => remaining[0] },
  },
  'default-none': {
    breaks: 'omise.cards.destroy.default-moves',
    says: 'When the default card is destroyed, no other becomes the default.',
    rules: { nextDefault: () => undefined },
  },
  'default-created-last': {
    breaks: 'omise.cards.destroy.default-moves',
    says: 'When the default card is destroyed, the card whose token was created last becomes the default, not the one that was added last.',
    rules: {
      nextDefault: (remaining) => remaining.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime()).at(-1),
    },
  },
  'default-stays-destroyed': {
    breaks: 'omise.cards.destroy.default-moves',
    says: 'The default that a customer was first retrieved with stays as long as there are cards, also when it is destroyed.',
    wire: remembering(() => {
      const last = new Map<unknown, unknown>();
      return answers('retrieveCustomer', (body) => {
        const kept = last.get(body.id) ?? body.default_card;
        if (recordAt(body, 'cards').total !== 0) body.default_card = kept;
        last.set(body.id, kept);
      });
    }),
  },
  'default-recomputed': {
    breaks: 'omise.cards.destroy.default-stays',
    says: 'Whichever card is destroyed, the card that was added last becomes the default.',
    wire: instead('destroyCard', async (request, server, { customer_id }) => {
      const answer = await server(request);
      const list = await jsonOf(await ask(server, request, `/customers/${customer_id}/cards?limit=100`));
      const next = recordsAt(list, 'data').at(-1)?.id;
      const body = { default_card: next };
      if (answer.ok && next !== undefined)
        await ask(server, request, `/customers/${customer_id}`, { method: 'PATCH', body });
      return answer;
    }),
  },
  'default-cleared': {
    breaks: 'omise.cards.destroy.default-stays',
    says: 'Any destruction leaves the customer without a default card until another is attached.',
    wire: remembering(() => {
      const cleared = new Set<unknown>();
      return together(
        answers('destroyCard', (_, { path }) => {
          cleared.add(path.customer_id);
        }),
        answers('retrieveCustomer', (body) => {
          if (cleared.has(body.id)) body.default_card = null;
        }),
      );
    }),
  },
  'default-dangles': {
    breaks: 'omise.cards.destroy.default-null',
    says: 'When the last card is destroyed, it stays the default.',
    wire: remembering(() => {
      const last = new Map<unknown, unknown>();
      return together(
        answers('destroyCard', (body, { path }) => {
          last.set(path.customer_id, body.id);
        }),
        answers('retrieveCustomer', (body) => {
          body.default_card ??= last.get(body.id) ?? null;
        }),
      );
    }),
  },
  'default-empty-text': {
    breaks: 'omise.cards.destroy.default-null',
    says: 'Without cards the default card is an empty text.',
    wire: answers('retrieveCustomer', (body) => {
      body.default_card ??= '';
    }),
  },
  'default-absent': {
    breaks: 'omise.cards.destroy.default-null',
    says: 'A customer without cards has no member default_card.',
    wire: answers('retrieveCustomer', (body) => {
      if (body.default_card === null) delete body.default_card;
    }),
  },
});
