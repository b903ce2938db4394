/**
 * Says what of a contract breaks programs that were written for an earlier one.
 *
 *   node test/contract/changes.mjs        compares with the last release, by its git tag
 *   node test/contract/changes.mjs main   compares with another commit
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve as toPath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { root } from '../support/files.mjs';
import { resolve } from './operations.mjs';

const methods = ['get', 'post', 'put', 'delete'];

/** Maps `GET /invoices` to its operation. */
const operationsOf = (document) =>
  new Map(
    Object.entries(document.paths).flatMap(([path, item]) =>
      methods
        .filter((method) => item[method])
        .map((method) => [`${method.toUpperCase()} ${path}`, { item, operation: item[method] }]),
    ),
  );

const bodyOf = (document, given) => resolve(document, given)?.content?.['application/json']?.schema;

const requiredParameters = (document, { item, operation }) =>
  [...(item.parameters ?? []), ...(operation.parameters ?? [])]
    .map((parameter) => resolve(document, parameter))
    .filter(({ required }) => required)
    .map(({ in: place, name }) => `${place} parameter ${name}`);

/** Lists the members of a schema by their path, with what is said of each. */
function membersOf(document, given, path = '', above = []) {
  const schema = resolve(document, given);
  if (!schema || above.includes(schema)) return [];
  const seen = [...above, schema];
  const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((name) => schema[name] ?? []);
  const required = schema.required ?? [];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => [
      {
        path: `${path}/${name}`,
        required: required.includes(name),
        schema: resolve(document, part),
      },
      ...membersOf(document, part, `${path}/${name}`, seen),
    ]),
    ...(schema.items ? membersOf(document, schema.items, `${path}/*`, seen) : []),
    ...parts.flatMap((part) => membersOf(document, part, path, seen)),
  ];
}

const byPath = (members) => new Map(members.map((member) => [member.path, member]));
const typeOf = ({ schema }) => String(schema?.type ?? '');

/** A program sends what it sent before: it must still be taken. */
function brokenRequest(before, after) {
  const [old, now] = [byPath(before), byPath(after)];
  return [
    ...[...now.values()]
      .filter(({ path, required }) => required && !old.get(path)?.required)
      .filter(({ path }) => old.has(path.replace(/\/[^/]*$/, '')) || path.lastIndexOf('/') === 0)
      .map(({ path }) => `${path} is required in the request`),
    ...[...old.keys()].filter((path) => !now.has(path)).map((path) => `${path} may not be sent`),
    ...[...old.values()].flatMap(({ path, schema }) =>
      (schema?.enum ?? [])
        .filter((value) => now.get(path)?.schema?.enum?.includes(value) === false)
        .map((value) => `${path} takes no ${value}`),
    ),
    ...otherTypes(old, now),
  ];
}

/** A program reads what it read before: it must still be there. */
function brokenAnswer(before, after) {
  const [old, now] = [byPath(before), byPath(after)];
  return [
    ...[...old.values()]
      .filter(({ path, required }) => !now.has(path) || (required && !now.get(path).required))
      .map(({ path }) => `${path} is not certain in the answer`),
    ...otherTypes(old, now),
  ];
}

const otherTypes = (old, now) =>
  [...old.values()]
    .filter((member) => now.has(member.path) && typeOf(now.get(member.path)) !== typeOf(member))
    .map(({ path }) => `${path} is of another type`);

/** Lists what breaks, by operation; the list is empty when nothing does. */
export function breakingChanges(before, after) {
  const now = operationsOf(after);
  return [...operationsOf(before)].flatMap(([name, old]) => {
    const next = now.get(name);
    if (!next) return [`${name}: is gone`];
    const requests = [old, next].map(({ operation }, index) => {
      const document = index === 0 ? before : after;
      return membersOf(document, bodyOf(document, operation.requestBody));
    });
    const asked = requiredParameters(before, old);
    const found = [
      ...(old.operation.operationId === next.operation.operationId ? [] : ['has another id']),
      ...requiredParameters(after, next)
        .filter((parameter) => !asked.includes(parameter))
        .map((parameter) => `needs the ${parameter}`),
      ...brokenRequest(...requests),
      ...Object.entries(old.operation.responses)
        .filter(([status]) => status.startsWith('2'))
        .flatMap(([status, response]) => {
          if (!next.operation.responses[status]) return [`does not answer ${status}`];
          return brokenAnswer(
            membersOf(before, bodyOf(before, response)),
            membersOf(after, bodyOf(after, next.operation.responses[status])),
          );
        }),
    ];
    return [...new Set(found)].map((change) => `${name}: ${change}`);
  });
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** Compares the contract with a commit's; undefined where there is no release to compare it with. */
export function changesSince(commit = lastRelease()) {
  if (commit === undefined) return undefined;
  const before = parse(git('show', `${commit}:openapi.yaml`));
  return { commit, broken: breakingChanges(before, parse(readFileSync(contract, 'utf8'))) };
}

const contract = join(root, 'openapi.yaml');
const lastRelease = () =>
  git('tag', '--list', '@corporate-billing/sdk@*', '--sort=-version:refname').split('\n')[0] ||
  undefined;

if (process.argv[1] && toPath(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const found = changesSince(process.argv[2]);
  for (const change of found?.broken ?? []) process.stdout.write(`${change}\n`);
  process.stdout.write(
    found
      ? `${found.broken.length} changes since ${found.commit} break programs\n`
      : 'There is no release yet to compare the contract with\n',
  );
  process.exit(found && found.broken.length > 0 ? 1 : 0);
}
