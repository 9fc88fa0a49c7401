// Reads values whose shape nobody has checked yet. It knows nothing of Discord.

export type Json = Readonly<Record<string, unknown>>;

/** The value as an object; an empty one when it is anything else. */
export function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** Whether the value is an object and no list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as a list; an empty one when it is anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as text; an empty one when it is anything else. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The value as a number; 0 when it is anything else. */
export function asNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** The object without the keys whose value is undefined. */
export function withoutGaps<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
