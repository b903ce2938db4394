/** A client by hey-api, made of the contract alone. */
export default {
  input: '../../openapi.yaml',
  output: 'clients/generated/hey-api',
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', '@hey-api/sdk'],
};
