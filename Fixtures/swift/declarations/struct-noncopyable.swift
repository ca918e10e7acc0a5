struct File: ~Copyable, ~Escapable { deinit {} }
