import type {
  HeaderContract,
  OperationContract,
  ParameterContract,
  RequestContract,
  ResponseContract,
  Schema,
} from '../contract.ts';
import { isRecord } from '../record.ts';
import { attribute } from './attribute.ts';
import { closedShape } from './closed-shape.ts';
import { dereference } from './dereference.ts';
import { forDirection } from './direction.ts';

export interface Operations {
  readonly api: string;
  readonly version: string;
  readonly operations: Readonly<Record<string, OperationContract>>;
  /** Every schema that something is judged by, under the name of its validator. Equal schemas share one name. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** The operations of an OpenAPI 3.1 document and the schemas that judge them. */
export function readOperations(api: string, document: unknown): Operations {
  const root = record(dereference(document));
  const names = new Map<string, string>();
  const schemas: Record<string, Schema> = {};
  const name = (schema: Schema): string => {
    const text = JSON.stringify(schema);
    const known = names.get(text);
    if (known) return known;
    // Not "schema1": Ajv gives such names to its own constants.
    const fresh = `judge${names.size + 1}`;
    names.set(text, fresh);
    schemas[fresh] = schema;
    return fresh;
  };

  const operations: Record<string, OperationContract> = {};
  for (const [path, item] of Object.entries(record(root.paths))) {
    for (const method of methods) {
      const operation = record(item)[method];
      if (!isRecord(operation)) continue;
      operations[String(operation.operationId)] = {
        method: method.toUpperCase(),
        path,
        server: firstServer(operation.servers ?? record(item).servers ?? root.servers),
        security: list(operation.security ?? root.security).flatMap((option) => Object.keys(record(option))),
        parameters: [...list(record(item).parameters), ...list(operation.parameters)].flatMap((parameter) =>
          readParameter(record(parameter), name),
        ),
        request: readRequest(operation.requestBody, name),
        responses: mapValues(record(operation.responses), (response) => readResponse(record(response), name)),
      };
    }
  }
  return { api, version: String(record(root.info).version), operations, schemas };
}

type Name = (schema: Schema) => string;

function readParameter(parameter: Record<string, unknown>, name: Name): ParameterContract[] {
  const place = parameter.in;
  // The standard ignores header parameters called Accept, Content-Type or Authorization.
  if (place === 'header' && /^(accept|content-type|authorization)$/i.test(String(parameter.name))) return [];
  if (place !== 'path' && place !== 'query' && place !== 'header') return [];
  const requirement = requirementOf(parameter) ?? requirementOf(record(parameter.schema));
  const schema = attribute(record(parameter.schema), requirement);
  return [
    {
      name: String(parameter.name),
      in: place,
      required: parameter.required === true,
      requirement,
      schema,
      validator: name(schema),
    },
  ];
}

function readRequest(body: unknown, name: Name): RequestContract | null {
  if (!isRecord(body)) return null;
  const content = mapValues(record(body.content), (media) => {
    const schema = attribute(forDirection(record(record(media).schema), 'request'), null);
    return { validator: name(schema), schema };
  });
  return { required: body.required === true, content };
}

function readResponse(response: Record<string, unknown>, name: Name): ResponseContract {
  const requirement = requirementOf(response);
  const content = mapValues(record(response.content ?? {}), (media) => {
    const open = attribute(forDirection(record(record(media).schema), 'response'), requirement);
    return { open: name(open), closed: name(closedShape(open)) };
  });
  const headers: Record<string, HeaderContract> = {};
  for (const [header, value] of Object.entries(record(response.headers ?? {}))) {
    if (header.toLowerCase() === 'content-type') continue;
    const schema = attribute(record(record(value).schema), requirementOf(record(value)) ?? requirement);
    headers[header.toLowerCase()] = {
      required: record(value).required === true,
      requirement: requirementOf(schema),
      schema,
      validator: name(schema),
    };
  }
  return { requirement, content, headers };
}

function requirementOf(node: Record<string, unknown>): string | null {
  return typeof node['x-requirement'] === 'string' ? node['x-requirement'] : null;
}

function firstServer(servers: unknown): string {
  const url = record(list(servers)[0] ?? {}).url;
  return typeof url === 'string' ? url : '/';
}

function mapValues<Value>(source: Record<string, unknown>, change: (value: unknown) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(source).map(([key, value]) => [key, change(value)]));
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function record(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error(`expected an object in the OpenAPI document, found ${JSON.stringify(value)}`);
  return value;
}
