import { createComponent } from '@lit/react';
import type { EventName, ReactWebComponent } from '@lit/react';
import * as React from 'react';
import { loadWidget } from '../define/load-widget.js';
import type { WidgetTag } from '../define/tags.js';

interface ReactWidget<Events> {
  readonly tag: WidgetTag;
  /** Loads the module that registers the tag. */
  readonly load: () => Promise<unknown>;
  /** Names what React sets as properties; everything else is an attribute. */
  readonly properties: readonly string[];
  /** Maps the names of props to those of events. */
  readonly events: Events;
}

/**
 * Makes a React component of a widget. The tag is registered in an effect, after the page is hydrated:
 * a widget puts children of its own into the document, and React would discard a tree that holds
 * children the server did not send.
 */
export function reactComponent<
  Widget extends HTMLElement,
  Events extends Record<string, EventName>,
>({ tag, load, properties, events }: ReactWidget<Events>): ReactWebComponent<Widget, Events> {
  const Component = createComponent({
    react: React,
    tagName: tag,
    elementClass: classWith(properties) as new () => HTMLElement,
    events,
  }) as React.ElementType;

  const Registering = React.forwardRef<Widget, Record<string, unknown>>((props, ref) => {
    React.useEffect(() => {
      if (!customElements.get(tag)) void loadWidget(tag, load);
    }, []);
    return React.createElement(Component, { ...ownChildren(props), ref });
  });
  Registering.displayName = tag;
  return Registering;
}

/** The widget's own class arrives later; its properties are known before. */
function classWith(properties: readonly string[]): unknown {
  const Properties = class extends Object {};
  for (const name of properties) Reflect.set(Properties.prototype, name, undefined);
  return Properties;
}

/**
 * An empty text tells React that the content of the element is none of its business. A part of the
 * page that is hydrated later may find a widget that is registered already.
 */
const ownChildren = (props: Record<string, unknown>): Record<string, unknown> =>
  props['children'] === undefined ? { ...props, children: '' } : props;
