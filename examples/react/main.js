import './billing.js';
import { createElement as h, Fragment, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const login = useRef(null);
  useEffect(() => {
    const listener = ({ detail }) => {
      document.querySelector('#who').textContent = detail.session.contactName;
    };
    const element = login.current;
    element.addEventListener('cb-signed-in', listener);
    return () => element.removeEventListener('cb-signed-in', listener);
  }, []);
  return h(Fragment, null, h('cb-login', { ref: login }), h('cb-invoice-history', { lang: 'en' }));
}

createRoot(document.querySelector('#app')).render(h(App));
