let a = await; await(1); await.b; func await() {}
