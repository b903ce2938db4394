import './billing.js';
import { createApp, h } from 'vue';

const signedIn = ({ detail }) => {
  document.querySelector('#who').textContent = detail.session.contactName;
};

createApp({
  render: () => [h('cb-login', { 'onCb-signed-in': signedIn }), h('cb-invoice-history')],
}).mount('#app');
