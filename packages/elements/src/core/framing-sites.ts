import { BillingError } from '@corporate-billing/sdk';

/** The parts of a window that tell what is around it. */
export interface FramedWindow {
  readonly parent: FramedWindow;
  readonly location: {
    readonly origin: string;
    readonly ancestorOrigins?: ArrayLike<string>;
  };
}

/** Returns the failure of an act in a page that another site shows in a frame. */
export function framingFailure(
  operationId: string,
  page: FramedWindow,
  allowed: readonly string[] = [],
): BillingError | undefined {
  return isFramedByOther(page, allowed)
    ? new BillingError({
        kind: 'problem',
        operationId,
        code: 'framed',
        message: `${operationId}: another site shows this page in a frame, and could cover its buttons. Name the sites that may: configure({ framedBy: ['https://…'] }).`,
      })
    : undefined;
}

/**
 * Tells whether a page of another site is around this one. A browser that names no ancestors says
 * only that there is another site; where the developer expects one, the page's `frame-ancestors`
 * decides which.
 */
export function isFramedByOther(page: FramedWindow, allowed: readonly string[]): boolean {
  const { origin, ancestorOrigins } = page.location;
  if (!ancestorOrigins) return allowed.length === 0 && hasForeignParent(page);
  return Array.from(ancestorOrigins).some((each) => each !== origin && !allowed.includes(each));
}

function hasForeignParent(page: FramedWindow): boolean {
  for (let view = page; view.parent !== view; view = view.parent) {
    try {
      if (view.parent.location.origin !== page.location.origin) return true;
    } catch {
      // The browser lets no page read the address of another site's page.
      return true;
    }
  }
  return false;
}
