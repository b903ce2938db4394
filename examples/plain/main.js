import './billing.js';

const login = document.createElement('cb-login');
login.addEventListener('cb-signed-in', ({ detail }) => {
  document.querySelector('#who').textContent = detail.session.contactName;
});
document.querySelector('#app').append(login, document.createElement('cb-invoice-history'));
