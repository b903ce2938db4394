/** Reads, adds and removes purchase orders. */
import type { PurchaseOrder } from '@corporate-billing/sdk';
import type { StoredAccount, StoredPurchaseOrder } from '../state/model.js';
import type { Handler, Handlers } from '../request/operation.js';
import { problem } from '../contract/problem.js';
import { invalid } from './invalid.js';
import { tagged, taggedAnswer } from './tagged.js';

/** Adds the state: an order is good through the end of its last day. */
const presentPurchaseOrder = (order: StoredPurchaseOrder, today: string): PurchaseOrder =>
  tagged({ ...order, state: order.expirationDate >= today ? 'active' : 'expired' });

const listPurchaseOrders: Handler<'listPurchaseOrders'> = ({ account, today }) => ({
  status: 200,
  body: {
    items: account.purchaseOrders
      .toSorted((a, b) => b.expirationDate.localeCompare(a.expirationDate))
      .map((order) => presentPurchaseOrder(order, today)),
  },
});

const addPurchaseOrder: Handler<'addPurchaseOrder'> = (context) => {
  const { account, body, today } = context;
  const { number } = body;
  refusePast(body.expirationDate, today);
  refuseKnown(account, number);
  const order = {
    purchaseOrderId: context.nextId('po'),
    number,
    expirationDate: body.expirationDate,
  };
  account.purchaseOrders.push(order);
  context.record({ kind: 'purchase-order-added', subject: order.purchaseOrderId });
  const location = `/purchase-orders/${order.purchaseOrderId}`;
  return { ...taggedAnswer(presentPurchaseOrder(order, today), 201), location };
};

/** Another account's number answers exactly like an unknown one. */
function find(account: StoredAccount, wanted: string): StoredPurchaseOrder {
  const order = account.purchaseOrders.find(({ purchaseOrderId }) => purchaseOrderId === wanted);
  if (!order) throw problem('not-found');
  return order;
}

const getPurchaseOrder: Handler<'getPurchaseOrder'> = ({ account, params, today }) =>
  taggedAnswer(presentPurchaseOrder(find(account, params.purchaseOrderId), today));

const updatePurchaseOrder: Handler<'updatePurchaseOrder'> = (context) => {
  const { account, body, params, today } = context;
  const order = find(account, params.purchaseOrderId);
  const current = presentPurchaseOrder(order, today);
  context.match(current.etag, current);
  const { number } = body;
  if (body.expirationDate !== order.expirationDate) refusePast(body.expirationDate, today);
  refuseKnown(account, number, order);
  Object.assign(order, { number, expirationDate: body.expirationDate });
  context.record({ kind: 'purchase-order-changed', subject: order.purchaseOrderId });
  return taggedAnswer(presentPurchaseOrder(order, today));
};

function refusePast(expirationDate: string, today: string): void {
  if (expirationDate >= today) return;
  throw invalid('/expirationDate', 'past', `Choose ${today} or a later day.`);
}

function refuseKnown(account: StoredAccount, number: string, except?: StoredPurchaseOrder): void {
  const known = account.purchaseOrders.some(
    (order) => order !== except && order.number.toLowerCase() === number.toLowerCase(),
  );
  if (known) throw problem('purchase-order-exists', { detail: `${number} is listed already.` });
}

export const purchaseOrderOperations = {
  listPurchaseOrders,
  addPurchaseOrder,
  getPurchaseOrder,
  updatePurchaseOrder,
} satisfies Handlers;
