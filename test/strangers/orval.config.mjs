/** A client by orval, made of the contract alone. */
export default {
  billing: {
    input: '../../openapi.yaml',
    output: { target: 'clients/generated/orval/client.ts', client: 'fetch' },
  },
};
