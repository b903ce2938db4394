using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "worlds", worker = .worlds),
    (name = "disk", disk = (path = "worlds", writable = true)),
  ],
  sockets = [(name = "http", address = "localhost:8787", http = (), service = "worlds")],
);

const worlds :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
  durableObjectNamespaces = [
    (className = "World", uniqueKey = "corporate-billing-worlds", enableSql = true),
  ],
  durableObjectStorage = (localDisk = "disk"),
  bindings = [(name = "WORLDS", durableObjectNamespace = "World")],
);
