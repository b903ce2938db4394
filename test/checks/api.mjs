/**
 * The public declarations of the three packages as reports in `api/`, which are committed, so that a
 * change of the public surface shows in the diff. Needs a build.
 *
 *   node test/checks/api.mjs           writes the reports, and the lists of packed files
 *   node test/checks/api.mjs --check   fails where one differs from what is committed
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { writeFileLists } from '../packaging/file-lists.mjs';
import { packAll } from '../packaging/pack.mjs';
import { root } from '../support/files.mjs';

/**
 * The operation table and what frameworks need are not reported: they are made from the contract and
 * from the elements, whose own diff says more.
 */
const made = ['./operations', './react', './jsx', './vue', './svelte'];
const isReported = ([entry, target]) =>
  typeof target?.types === 'string' && !entry.includes('*') && !made.includes(entry);

const isCheck = process.argv.includes('--check');
const reports = join(root, 'test/checks/api');
const scratch = mkdtempSync(join(tmpdir(), 'corporate-billing-api-'));
mkdirSync(reports, { recursive: true });

const changed = ['sdk', 'elements', 'mocks'].flatMap((name) =>
  entriesOf(name).filter(({ title, types }) => differs(name, title, types)),
);
if (!isCheck) writeFileLists(packAll(join(scratch, 'packed')));
rmSync(scratch, { recursive: true, force: true });

for (const { title } of changed) {
  const what = isCheck ? 'differs from the declarations: run `npm run api`' : 'was written';
  process.stdout.write(`test/checks/api/${title}.api.md ${what}.\n`);
}
if (changed.length === 0)
  process.stdout.write('The reports of the public surface are up to date.\n');
process.exit(isCheck && changed.length > 0 ? 1 : 0);

/** Lists the entries of a package's `exports`, each with its file of types. */
function entriesOf(name) {
  const { exports } = JSON.parse(
    readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
  );
  return Object.entries(exports)
    .filter(isReported)
    .map(([entry, { types }]) => ({
      title:
        entry === '.'
          ? name
          : `${name}-${entry.slice(2).replace(/\.js$/, '').replaceAll('/', '-')}`,
      types,
    }));
}

function differs(name, title, types) {
  const folder = join(root, 'packages', name);
  const config = ExtractorConfig.prepare({
    configObjectFullPath: join(folder, 'api-extractor.json'),
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      newlineKind: 'lf',
      mainEntryPointFilePath: join(folder, types),
      compiler: { tsconfigFilePath: join(folder, 'tsconfig.json') },
      apiReport: {
        enabled: true,
        reportFileName: `${title}.api.md`,
        reportFolder: reports,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } } },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: !isCheck,
    messageCallback: (message) => (message.handled = true),
  });
  return result.apiReportChanged;
}
