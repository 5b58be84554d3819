import type { Deviation } from '../../subject.ts';
import { type Form, forms } from './form.ts';
import { invalidCard } from './refusal.ts';

/** Reads a member of the card that a token is made from in another way. */
export function reads(name: string, read: (value: string) => string): Deviation {
  return forms('createToken', (form) => {
    const value = form.get(`card.${name}`);
    if (value !== undefined && read(value) !== value) form.set(`card.${name}`, read(value));
  });
}

/** Refuses a card because of a member that it has. */
export function refuses(name: string, isBad: (value: string) => boolean = () => true): Deviation {
  return forms('createToken', (form) => {
    const value = form.get(`card.${name}`);
    return value !== undefined && isBad(value) ? invalidCard(`${name} is invalid`) : undefined;
  });
}

/** Refuses a card because of a member that it does not have; what is no card at all is left to the server. */
export function needs(name: string, when: (form: Form) => boolean = () => true): Deviation {
  return forms('createToken', (form) => {
    const isCard = form.get('card.number') !== undefined && form.get('card.name') !== undefined;
    return isCard && when(form) && !form.get(`card.${name}`) ? invalidCard(`${name} can't be blank`) : undefined;
  });
}

/** Fills in a member that a card does not have. */
export function fillsIn(name: string, value: string): Deviation {
  return forms('createToken', (form) => {
    if (form.get(`card.${name}`) === undefined) form.set(`card.${name}`, value);
  });
}
