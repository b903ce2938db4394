import { rules } from './rules.mjs';

/** Runs one of our rules over the whole document and reports each finding where it stands. */
const overTheDocument = (check) => () => ({
  Root: {
    leave(document, { report, location }) {
      for (const { path, message } of check(document))
        report({ message, location: path.reduce((place, key) => place.child(key), location) });
    },
  },
});

const adapted = Object.fromEntries(
  Object.entries(rules).map(([name, check]) => [name, overTheDocument(check)]),
);

export default () => ({ id: 'billing', rules: { oas3: adapted } });
