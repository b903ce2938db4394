// Turbo replaces the body and keeps this script: it listens once, on the document.
document.addEventListener('cb-signed-in', ({ detail }) => {
  document.querySelector('#who').textContent = detail.session.contactName;
});
