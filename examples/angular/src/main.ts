import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { CbEventMap } from '@corporate-billing/elements';
import './billing';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p id="who">{{ who() }}</p>
    <cb-login (cb-signed-in)="signedIn($event)" />
    <cb-invoice-history [headingLevel]="2" />
  `,
})
class App {
  protected readonly who = signal('');

  protected signedIn({ detail }: CbEventMap['cb-signed-in']): void {
    this.who.set(detail.session.contactName);
  }
}

void bootstrapApplication(App);
