// Checks logged REST calls against Discord's published OpenAPI document, which the caller has to bring. Tests only.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { asObject, isObject, type Json } from './json.ts';
import type { RestCall } from './wire.ts';

export interface SchemaProblem {
  /** `POST /channels/… request` or `… 200`. */
  readonly where: string;
  /** What the schema says, one part a mistake. */
  readonly problems: readonly string[];
}

export interface SchemaCheck {
  /** The problems of a call's body and answer; empty when both fit or the document says nothing of them. */
  of(call: RestCall): readonly SchemaProblem[];
  /** `METHOD /template` of a call; undefined when the document doesn't know the route. */
  operationOf(call: Pick<RestCall, 'method' | 'path'>): string | undefined;
}

const DOCUMENT = 'openapi';
const PER_CALLBACK_TYPE: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
};

/**
 * A check by the given OpenAPI 3.1 document of Discord's HTTP API. The schema of an interaction callback is picked by
 * its type, since the union of all gives hundreds of errors for one mistake. A command's permissions may be text, as
 * the reference says and the document's request schemas don't.
 */
export function createSchemaCheck(document: object): SchemaCheck {
  const paths = asObject(asObject(document).paths);
  const ajv = new Ajv2020({ strict: false, allErrors: false, formats: { snowflake: true, nonce: true } });
  addFormats.default(ajv);
  ajv.addSchema(withTextPermissions(document), DOCUMENT);
  const compiled = new Map<string, ValidateFunction>();
  const errorsOf = (pointer: string, value: unknown): readonly string[] => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${DOCUMENT}#${pointer}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`);
  };
  const templateOf = (path: string) => bestTemplate(Object.keys(paths), path);
  const check = (where: string, pointer: string | undefined, value: unknown): readonly SchemaProblem[] => {
    const problems = pointer === undefined || value === undefined ? [] : errorsOf(pointer, value);
    return problems.length > 0 ? [{ where, problems }] : [];
  };
  return {
    operationOf({ method, path }) {
      const template = templateOf(path);
      const known = template !== undefined && isObject(asObject(paths[template])[method.toLowerCase()]);
      return known ? `${method} ${template}` : undefined;
    },
    of(call) {
      const template = templateOf(call.path);
      if (template === undefined) return [];
      const operation = asObject(asObject(paths[template])[call.method.toLowerCase()]);
      const at = `/paths/${pointerPart(template)}/${call.method.toLowerCase()}`;
      return [
        ...check(
          `${call.method} ${call.path} request`,
          requestPointer(operation, at, template, call),
          call.body,
        ),
        ...check(
          `${call.method} ${call.path} ${call.status}`,
          answerPointer(operation, at, call),
          call.answer,
        ),
      ];
    },
  };
}

function requestPointer(operation: Json, at: string, template: string, call: RestCall): string | undefined {
  if (call.status !== undefined && call.status >= 400) return undefined;
  const byType = template.endsWith('/callback')
    ? PER_CALLBACK_TYPE[Number(asObject(call.body).type)]
    : undefined;
  if (byType) return `/components/schemas/${byType}`;
  const content = asObject(asObject(operation.requestBody).content);
  return 'application/json' in content ? `${at}/requestBody/content/application~1json/schema` : undefined;
}

/** Refusals are checked for code and message only: inside `errors` the document wants numbers where Discord sends names. */
function answerPointer(operation: Json, at: string, call: RestCall): string | undefined {
  const responses = asObject(operation.responses);
  if (call.status !== undefined && call.status >= 400) return '/components/schemas/Error';
  const content = asObject(asObject(responses[String(call.status)]).content);
  return 'application/json' in content
    ? `${at}/responses/${call.status}/content/application~1json/schema`
    : undefined;
}

function pointerPart(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** The path template that fits, the one with the most literal parts first. */
function bestTemplate(templates: readonly string[], path: string): string | undefined {
  const given = path.split('/');
  const literal = (template: string) => template.split('/').filter((part) => !part.startsWith('{')).length;
  return templates
    .filter((template) => {
      const parts = template.split('/');
      return (
        parts.length === given.length &&
        parts.every((part, index) => part.startsWith('{') || part === given[index])
      );
    })
    .sort((one, other) => literal(other) - literal(one))[0];
}

function withTextPermissions(value: object): object {
  const copy = (inner: unknown, key: string): unknown => {
    if (Array.isArray(inner)) return inner.map((each) => copy(each, ''));
    if (!isObject(inner)) return inner;
    if (key === 'default_member_permissions') return { type: ['integer', 'string', 'null'] };
    return Object.fromEntries(Object.entries(inner).map(([name, each]) => [name, copy(each, name)]));
  };
  return asObject(copy(value, ''));
}
