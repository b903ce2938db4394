/**
 * The rooms of a package, from the ground up. A room imports itself and what stands before it;
 * rooms of one line stand beside each other and do not know one another. A room is a folder, a file
 * that is named here, or `.` for the other files of the package's top folder.
 */
const plans = {
  'packages/elements/src': [
    ['format', 'theme'],
    ['i18n'],
    ['address', 'rules'],
    ['ui'],
    ['core'],
    ['providers'],
    ['payment', 'session'],
    ['widgets/*'],
    ['define'],
    ['frameworks'],
    ['.'],
    ['bundled'],
  ],
  'packages/mocks/src': [
    ['contract'],
    ['generated'],
    ['state'],
    ['pdf', 'rules', 'ubl'],
    ['seed'],
    ['request'],
    ['operations'],
    ['handlers.ts'],
    ['backend.ts'],
    ['conform'],
    ['playwright', 'server'],
    ['.'],
  ],
};

/** A catalogue of words may import types of texts from every room, and nothing else. */
const isCatalogue = (file, target) => file === 'i18n/catalogue.ts' && target.endsWith('.words.ts');

/** @returns {{ home: string, inside: string } | undefined} The package's sources a file is among. */
export function homeOf(file) {
  const home = Object.keys(plans).find((folder) => file.startsWith(`${folder}/`));
  return home && { home, inside: file.slice(home.length + 1) };
}

/**
 * Says why a file may not import another; undefined where it may. Paths are from the root.
 *
 * @param {string} file
 * @param {string} target
 */
export function forbidden(file, target) {
  const from = homeOf(file);
  const to = homeOf(target);
  if (!from || from.home !== to?.home || isCatalogue(from.inside, to.inside)) return undefined;
  const plan = plans[from.home];
  const [here, there] = [roomOf(plan, from.inside), roomOf(plan, to.inside)];
  if (here === there) return undefined;
  const [floor, other] = [floorOf(plan, here), floorOf(plan, there)];
  if (floor < 0) return `${here} is no room: see test/support/rooms.mjs`;
  if (other < 0) return `${there} is no room: see test/support/rooms.mjs`;
  if (other > floor) return `${here} stands below ${there}`;
  if (other === floor) return `${here} and ${there} do not know one another`;
  return undefined;
}

/**
 * Returns the room a file is in: itself, its folder, a widget's own folder, or `.` for the entries.
 */
function roomOf(plan, inside) {
  const [first, second, third] = inside.split('/');
  if (second === undefined) return plan.flat().includes(first) ? first : '.';
  return first === 'widgets' && third !== undefined ? `widgets/${second}` : first;
}

const floorOf = (plan, room) =>
  plan.findIndex((rooms) => rooms.includes(room.replace(/^widgets\/.*/, 'widgets/*')));
