import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { CbEventMap } from '@corporate-billing/elements';
import { formatMoney } from '@corporate-billing/sdk';
import './billing';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p id="who">{{ who() }}</p>
    <p id="paid">{{ paid() }}</p>
    <cb-login (cb-signed-in)="signedIn($event)" />
    <cb-invoice-history [headingLevel]="2" (cb-invoice-paid)="invoicePaid($event)" />
  `,
})
class App {
  protected readonly who = signal('');
  protected readonly paid = signal('');

  protected signedIn({ detail }: CbEventMap['cb-signed-in']): void {
    this.who.set(detail.session.contactName);
  }

  protected invoicePaid({
    detail: { invoiceNumber, payment },
  }: CbEventMap['cb-invoice-paid']): void {
    this.paid.set(`${invoiceNumber}: ${formatMoney(payment.amount, 'en')}`);
  }
}

void bootstrapApplication(App);
