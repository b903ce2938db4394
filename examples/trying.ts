/** Tells a newcomer what to try, sets the stage for it, and ticks it off. */
import { changeAddress, options } from './demo.js';
import { onWidgetEvent } from './hearing.js';
import { button, foldable, make, memory } from './make.js';
import type { Steering } from './steering.js';
import { stories, type Heard, type Story } from './stories.js';

const isDone = ({ id }: Story): boolean => memory.has(`done ${id}`);
const hasActed = ({ id }: Story): boolean => memory.has(`acted ${id}`);

/** Lists all stories; a press begins one. */
export function storyList(): HTMLDetailsElement {
  const entries = stories.map((story) => {
    const mark = make('span', { className: 'demo-mark' }, [isDone(story) ? '✓' : '']);
    const begin = button(story.title, () => {
      beginStory(story);
    });
    document.addEventListener('demo-story-done', () => {
      mark.textContent = isDone(story) ? '✓' : '';
    });
    return make('li', {}, [mark, begin]);
  });
  return foldable('Try this', [make('ol', { className: 'demo-stories' }, entries)]);
}

/** The stage is the page's address: the person, the situation and the place, with fresh data. */
function beginStory({ id, user, scenario, place }: Story): void {
  memory.set(`acted ${id}`, false);
  memory.set('open Try this', false);
  const address = new URL(location.href);
  address.searchParams.delete('scenario');
  const wanted = { user, story: id, state: 'fresh', ...(scenario && { scenario }) };
  for (const [name, value] of Object.entries(wanted)) address.searchParams.set(name, value);
  address.hash = place;
  location.assign(address);
}

/**
 * Shows the story that the address names, until the widgets' events end it.
 *
 * @param act does what no widget can: another situation, or days that pass
 */
export function currentStory(
  steering: Steering,
  act: (what: NonNullable<Story['act']>) => void,
): HTMLElement | undefined {
  const story = stories.find(({ id }) => id === options.story);
  if (!story) return undefined;
  const line = make('p', { className: 'demo-story' });
  line.setAttribute('role', 'status');
  const close = button('Leave', () => {
    changeAddress({ story: undefined });
    line.remove();
  });
  const acts = story.act ? [actButton(story, story.act, act)] : [];
  line.append(make('strong', {}, [`${story.title}. `]), `${story.how} `, ...acts, ' ', close);

  const heard: Heard[] = [];
  onWidgetEvent(({ type, detail }) => {
    heard.push({ type, detail } as Heard);
    if (!line.isConnected || !story.ends(heard, hasActed(story))) return;
    memory.set(`done ${story.id}`, true);
    changeAddress({ story: undefined });
    document.dispatchEvent(new Event('demo-story-done'));
    void tellEnd(line, story, steering);
  });
  return line;
}

function actButton(
  story: Story,
  what: NonNullable<Story['act']>,
  act: (what: NonNullable<Story['act']>) => void,
) {
  return button(what.name, () => {
    memory.set(`acted ${story.id}`, true);
    act(what);
  });
}

/** What a story changed for everything is set back, so that the next press does what it says. */
async function tellEnd(line: HTMLElement, story: Story, steering: Steering): Promise<void> {
  const left = stories.filter((each) => !isDone(each)).length;
  const more = left === 0 ? 'That was the last one.' : `${String(left)} more under “Try this”.`;
  line.replaceChildren(make('strong', {}, [`✓ ${story.title}: done. `]), more);
  if (story.scenario ?? story.act?.scenario) {
    await steering.use('default').catch(() => undefined);
  }
  changeAddress({ scenario: undefined });
  document.dispatchEvent(new Event('demo-situation'));
}
