import type { RecordedRequest } from '../harness/transcript.ts';
import { decodeForm } from '../harness/wire/form.ts';
import { isJson, mediaType } from '../harness/wire/media-type.ts';
import type { OperationContract, Schema } from '../spec/contract.ts';
import { isRecord } from '../spec/record.ts';
import type { ClientParameter } from './model.ts';

/** What is documented for the requests of an operation, but for what its path holds, and how many of them had it. */
export function clientParameters(
  operation: Pick<OperationContract, 'parameters' | 'request'>,
  requests: readonly RecordedRequest[],
): ClientParameter[] {
  const counts = new Map<string, number>();
  for (const key of requests.flatMap((request) => [...sentIn(request)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return documented(operation).map(({ name, place }) => ({
    name,
    place,
    requests: counts.get(keyOf(place, name)) ?? 0,
  }));
}

type Documented = Pick<ClientParameter, 'name' | 'place'>;

function documented({ parameters, request }: Pick<OperationContract, 'parameters' | 'request'>): Documented[] {
  const named = parameters.flatMap(({ name, in: place }) => (place === 'path' ? [] : [{ name, place }]));
  const members = Object.values(request?.content ?? {}).flatMap(({ schema }) => leavesOf(schema, ''));
  return [...named, ...[...new Set(members)].map((name) => ({ name, place: 'body' as const }))];
}

/** Names of the members that hold values; one whose own members are not named holds a value. */
function leavesOf({ properties }: Schema, prefix: string): string[] {
  if (!isRecord(properties)) return [];
  return Object.entries(properties).flatMap(([name, schema]) =>
    isRecord(schema) && isRecord(schema.properties) ? leavesOf(schema, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}

/** What one request has, each once. */
function sentIn({ url, headers, body }: RecordedRequest): Set<string> {
  const query = new URLSearchParams(url.split('?', 2)[1] ?? '');
  const type = mediaType(headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]);
  return new Set([
    ...headers.map(([name]) => keyOf('header', name)),
    ...[...query.keys()].map((name) => keyOf('query', name)),
    ...membersOf(body === null || type === null ? null : decoded(body, type), '').map((name) => keyOf('body', name)),
  ]);
}

function decoded(body: string, type: string): unknown {
  if (type === 'application/x-www-form-urlencoded') return decodeForm(body);
  if (!isJson(type)) return null;
  try {
    return JSON.parse(body.replaceAll(masks, '0'));
  } catch {
    return null;
  }
}

/** What stands for digits that are not recorded; they may have been a number of JSON. */
const masks = /\[(?:card number ending \d{4}|security code)\]/g;

/** Names of all members, those within members after a dot. */
function membersOf(value: unknown, prefix: string): string[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    `${prefix}${name}`,
    ...membersOf(member, `${prefix}${name}.`),
  ]);
}

function keyOf(place: ClientParameter['place'], name: string): string {
  return `${place} ${place === 'header' ? name.toLowerCase() : name}`;
}
