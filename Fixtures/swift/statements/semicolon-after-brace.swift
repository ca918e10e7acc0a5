struct A {}; func b() {}; if c {}; d {}; enum E {};
