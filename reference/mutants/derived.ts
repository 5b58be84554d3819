import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ResponseContract } from '../../spec/contract.ts';
import { readOperations } from '../../spec/generate/operations.ts';
import type { RequirementId } from '../../spec/generated/requirements.ts';
import type { Deviation, Mutant } from '../subject.ts';
import { answers, type Operation, refusals, withText } from '../wire.ts';
import { deviate, deviationsOf, type SchemaDeviation } from './deviate-schema.ts';

/**
 * The mutants that follow from an OpenAPI document: for every response that a requirement stands behind, each deviation
 * that its schema suggests, and a wrong status, a wrong content type, a broken body and an empty one. A new line in the
 * document brings its mutants along.
 */
export function derivedMutants(api: 'omise' | 'kwik', document: unknown = readDocument(api)): Mutant[] {
  const { operations, schemas } = readOperations(api, document);
  const asked = Object.entries(operations).filter(([operation]) => !unasked.has(operation));
  return asked.flatMap(([operation, { responses }]) =>
    distinct(responses).flatMap(([range, response]) => {
      const accepted = range.startsWith('2');
      const place = accepted ? `${api}/${operation}` : `${api}/${operation}/refusal`;
      const touch = (accepted ? answers : refusals).bind(null, operation as Operation);
      const mutant = (name: string, breaks: string, says: string, wire: Deviation, more: object = {}): Mutant =>
        ({
          id: `${place}/${name}`,
          api,
          origin: 'derived',
          breaks: breaks as RequirementId,
          says,
          wire,
          ...whyIdle(`${place}/${name}`),
          ...more,
        }) as Mutant;
      const of = `the ${accepted ? 'answer' : 'refusal'} of ${operation}`;
      const whole = response.requirement === null ? [] : wholeAnswers(range, of, response.requirement, touch, mutant);
      const open = Object.values(response.content)[0]?.open;
      const deviations = open === undefined ? [] : deviationsOf(schemas[open] ?? {});
      return [
        ...whole,
        ...deviations.flatMap((deviation) => {
          if (deviation.requirement === null || (supporting.has(operation) && !telling.has(deviation.kind))) return [];
          const name = [...deviation.path.map((step) => (step === '*' ? 'each' : step)), deviation.kind].join('/');
          const where = deviation.path.length === 0 ? of : `${deviation.path.join('.')} in ${of}`;
          if (!(accepted && deviation.inRefusal)) {
            const wire = touch((body) => deviate(body, deviation));
            const older = deviation.path.includes('created') ? { apiVersion: '2017-11-02' } : {};
            return [mutant(name, deviation.requirement, `${sentence(deviation)} ${where}.`, wire, older)];
          }
          // A failure that comes with status 200: the choice has to be made before it can be broken.
          const wire = answers(operation as Operation, (body) =>
            body.status === false ? deviate(body, deviation) : body,
          );
          const more = { rules: { failureStatus: 200 } };
          return [
            mutant(
              `failure/${name}`,
              deviation.requirement,
              `${sentence(deviation)} ${where}, for a failure.`,
              wire,
              more,
            ),
          ];
        }),
      ];
    }),
  );
}

/** Operations that only support those under test; of them only what the page would miss first is broken. */
const supporting = new Set(
  'createCustomer retrieveCustomer updateCustomer destroyCustomer createCharge retrieveCharge retrieveAccount'.split(
    ' ',
  ),
);
/** Operations that no check asks for: they serve the clean-up after a crash, and no verdict rests on them. */
const unasked: ReadonlySet<string> = new Set(['listCustomers']);
const telling = new Set(['missing', 'other-value', 'wrong-format', 'wrong-pattern']);

type Touch = (change: (body: Record<string, unknown>, seen: { readonly status: number }) => unknown) => Deviation;
type Make = (name: string, breaks: string, says: string, wire: Deviation) => Mutant;

/** What can be wrong with an answer as a whole. */
function wholeAnswers(range: string, of: string, requirement: string, touch: Touch, make: Make): Mutant[] {
  const json = { 'content-type': 'application/json' };
  const accepted = range.startsWith('2');
  const undocumented = /^\dXX$/.test(range) ? [] : [accepted ? 202 : 418];
  return [
    ...undocumented.map((status) =>
      make(
        'status',
        requirement,
        `The status ${status} for ${of}.`,
        touch((body) => Response.json(body, { status })),
      ),
    ),
    make(
      'content-type',
      requirement,
      `Content type text/html for ${of}.`,
      touch(
        (body, { status }) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'text/html' } }),
      ),
    ),
    make(
      'broken-json',
      requirement,
      `Half of the JSON of ${of}.`,
      touch((body, { status }) => new Response(JSON.stringify(body).slice(0, -9), { status, headers: json })),
    ),
    make(
      'empty',
      requirement,
      `No body in ${of}.`,
      touch((_, { status }) => withText(new Response(null, { status, headers: json }), '')),
    ),
  ];
}

/** Responses with the same requirement and schema are one: a server writes its refusals in one place. */
function distinct(responses: Readonly<Record<string, ResponseContract>>): [string, ResponseContract][] {
  const seen = new Map<string, [string, ResponseContract]>();
  for (const [range, response] of Object.entries(responses)) {
    const key = `${range.startsWith('2')} ${response.requirement} ${JSON.stringify(response.content)}`;
    if (!seen.has(key)) seen.set(key, [range, response]);
  }
  return [...seen.values()];
}

/** Answers that no check asks for, by the beginning of the mutant's id: a fault in them cannot be seen. */
const idle: Readonly<Record<string, string>> = {
  'omise/retrieveCharge/': 'No check retrieves a charge: the operation only supports.',
  'omise/retrieveCustomer/refusal/': 'No check asks for a customer that is refused: the operation only supports.',
  'omise/destroyCustomer/refusal/': 'No check destroys a customer that is refused: the operation only supports.',
  'omise/retrieveAccount/refusal/': 'No check is refused the account: the operation only supports.',
  'omise/destroyCard/created/': 'A destruction is answered in short in the versions that call it created.',
  'kwik/listCards/refusal/error_details/':
    'A refused list has no details: they tell of records, and a list sends none.',
  'kwik/listCards/failure/error_details/':
    'A refused list has no details: they tell of records, and a list sends none.',
  'kwik/listCards/refusal/error_messages/': 'The reference calls the member error_message.',
  'kwik/listCards/failure/error_messages/': 'The reference calls the member error_message.',
  'kwik/updateCards/refusal/error_messages/': 'The reference calls the member error_message.',
  'kwik/updateCards/failure/error_messages/': 'The reference calls the member error_message.',
};

function whyIdle(id: string): { equivalent?: string } {
  const reason = Object.entries(idle).find(([beginning]) => id.startsWith(beginning))?.[1];
  return reason === undefined ? {} : { equivalent: reason };
}

function sentence({ kind }: SchemaDeviation): string {
  return `${kind.replaceAll('-', ' ')}:`.replace(/^./, (first) => first.toUpperCase());
}

function readDocument(api: string): unknown {
  return parse(readFileSync(new URL(`../../spec/${api}/openapi.yaml`, import.meta.url), 'utf8'));
}
