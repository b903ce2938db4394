/** workerd answers a request by doing the work. */
import { work } from './program.mjs';

export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url);
    try {
      return Response.json(await work(searchParams.get('api'), searchParams.get('redirecting')));
    } catch (error) {
      return new Response(String(error?.stack ?? error), { status: 500 });
    }
  },
};
