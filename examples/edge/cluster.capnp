using Workerd = import "/workerd/workerd.capnp";
using Edge = import "worker.capnp";

# The worlds on several processes that share a bucket. The bucket's address and keys come from the
# environment: AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY.
const cluster :Workerd.Config = (
  services = [
    (name = "worlds", worker = Edge.worlds),
    (name = "disk", disk = (path = "worlds", writable = true)),
  ],
  sockets = [(name = "http", address = "localhost:8787", http = (), service = "worlds")],
  cluster = (
    bucket = "s3://corporate-billing/worlds",
    address = "127.0.0.1:0",
    key = embed "cluster.key",
  ),
);
