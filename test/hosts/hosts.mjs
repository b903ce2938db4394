/** The frameworks that are tried, each with what it needs besides our tarballs. */
export const hosts = {
  plain: { name: 'plain JavaScript', packages: [] },
  react: { name: 'React 19', packages: ['react@19.3.1', 'react-dom@19.3.1'] },
  vue: { name: 'Vue 3', packages: ['vue@3.5.45'] },
  svelte: { name: 'Svelte 5', packages: ['svelte@5.57.3'] },
};
