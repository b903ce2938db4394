import { compile } from 'svelte/compiler';

export default {
  plugins: [
    {
      name: 'svelte-components',
      transform: (code, id) =>
        id.endsWith('.svelte')
          ? compile(code, { filename: id, generate: 'client', css: 'injected' }).js
          : undefined,
    },
  ],
};
