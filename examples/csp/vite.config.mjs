// While you try it, the API is the pretended one on another port.
export default { server: { proxy: { '/v1': 'http://localhost:4010' } } };
