import type { Deviation, Subject } from '../../subject.ts';
import { together } from '../../wire.ts';
import { clockSkew } from '../clock-skew.ts';
import { omiseFreedom } from '../freedom.ts';
import { headers } from '../headers.ts';
import { every, everyCard } from './every-card.ts';

/** The version that requests without a version header get. */
function accountVersion(version: string): Deviation {
  return (server) => (request) => {
    if (request.headers.has('omise-version')) return server(request);
    const named = new Headers(request.headers);
    named.set('omise-version', version);
    return server(new Request(request, { headers: named }));
  };
}

const withoutVersionHeader = headers((all) => all.delete('omise-version'));

const createdEverywhere = (['card', 'token', 'customer', 'charge'] as const).map((object) =>
  every(object, (body) => {
    if (!('created_at' in body)) return;
    body.created = body.created_at;
    delete body.created_at;
  }),
);

/** What depends on the version of an account, or on a version that nobody named. */
export const versions: readonly Subject[] = [
  ...['2014-07-27', '2015-11-17', '2017-11-02'].map((version) =>
    omiseFreedom(
      `account-version-${version}`,
      `The account's own version is ${version}; the vendor lets each account have its own.`,
      { wire: accountVersion(version) },
    ),
  ),
  ...(['2014-07-27', '2017-11-02', '2019-05-29'] as const).map((apiVersion) =>
    omiseFreedom(
      `version-${apiVersion}-unconfirmed`,
      `Asked for ${apiVersion}, answers do not repeat the version; the pages do not say that they do.`,
      { apiVersion, wire: withoutVersionHeader },
    ),
  ),
  omiseFreedom(
    'version-2017-11-02-with-address',
    'Cards of 2017-11-02 have the members that its own edition of the page lists.',
    {
      apiVersion: '2017-11-02',
      wire: everyCard((card) => {
        if (!('brand' in card)) return;
        Object.assign(card, { first_digits: null, phone_number: null, state: null, street1: null, street2: null });
        card.tokenization_method = null;
      }),
    },
  ),
  omiseFreedom('version-2019-05-29-as-recorded-then', 'Cards of 2019-05-29 lack two members that came later.', {
    apiVersion: '2019-05-29',
    wire: everyCard((card) => {
      delete card.first_digits;
      delete card.tokenization_method;
    }),
  }),
  omiseFreedom('version-header-absent', 'Answers do not name their version; the pages do not say that they do.', {
    wire: withoutVersionHeader,
  }),
  omiseFreedom(
    'version-header-everywhere',
    'Every answer names a version, the vault by a code name, as was recorded.',
    {
      wire: headers((all, { url }) => {
        all.set('omise-version', new URL(url).pathname.startsWith('/tokens') ? 'Aitne' : '2019-05-29');
      }),
    },
  ),
  omiseFreedom(
    'created',
    'The creation time is called created everywhere, as on the Card page; recordings have both names.',
    { wire: together(...createdEverywhere) },
  ),
  omiseFreedom('created-in-cards-only', 'Cards have created and tokens have created_at, each as on its own page.', {
    wire: everyCard((card) => {
      if (!('created_at' in card)) return;
      card.created = card.created_at;
      delete card.created_at;
    }),
  }),
  omiseFreedom('created-with-numeric-offset', 'Creation times of cards write UTC as +00:00, as some recordings do.', {
    wire: everyCard((card) => {
      for (const name of ['created', 'created_at'])
        if (typeof card[name] === 'string') card[name] = card[name].replace('Z', '+00:00');
    }),
  }),
  omiseFreedom(
    'created-with-fraction',
    'Creation times of cards have a fraction of a second: the page says ISO 8601, and its form is cut off.',
    {
      wire: everyCard((card) => {
        for (const name of ['created', 'created_at'])
          if (typeof card[name] === 'string') card[name] = card[name].replace('Z', '.000Z');
      }),
    },
  ),
  ...([240, -240] as const).map((seconds) =>
    omiseFreedom(
      seconds > 0 ? 'clock-ahead' : 'clock-behind',
      `The server's clock is four minutes ${seconds > 0 ? 'ahead' : 'behind'}; no page promises that clocks agree.`,
      { wire: clockSkew(seconds) },
    ),
  ),
  omiseFreedom('deleted-absent', 'Cards do not say that they are not deleted, as in the example of the page.', {
    wire: everyCard((card) => {
      if (card.deleted === false) delete card.deleted;
    }),
  }),
];
